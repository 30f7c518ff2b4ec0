### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
no-title = თუ პასუხია „არა“
# status: needs-review
no-read = წაიკითხეთ წერილი თარჯიმანთან ერთად
# status: needs-review
no-days = წერილში წერია, რამდენი დღე გაქვთ
# Goes on from no-days.
# status: needs-review
no-count = დაითვალეთ ეს დღეები
# status: needs-review
no-lawyer = იმავე დღეს ითხოვეთ ადვოკატი
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = თუ გადახდა არ შეგიძლიათ, სახელმწიფო იხდის
# status: needs-review
no-court = სასამართლო ხელახლა ამოწმებს
# status: needs-review
no-stay = შეგიძლიათ დარჩეთ, სანამ სასამართლო წყვეტს
# What the court decides cannot be appealed further.
# status: needs-review
no-final = სასამართლოს გადაწყვეტილება საბოლოოა
# status: needs-review
no-leave = თუ სასამართლოს პასუხია „არა“, უნდა დატოვოთ ლატვია
# “Order” is the departure order.
# status: needs-review
no-order = ბრძანებაში წერია, რა დღემდე შეგიძლიათ თავად წახვიდეთ
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM-ს შეუძლია დაგეხმაროთ შინ დაბრუნებაში
# Label of a badge.
# status: needs-review
no-iom-name = მიგრაციის საერთაშორისო ორგანიზაცია (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = რჩევა
# status: needs-review
no-ticket = ბილეთი
# status: needs-review
no-money = საწყისი თანხა
# status: needs-review
no-lawyer-name = ადვოკატი
