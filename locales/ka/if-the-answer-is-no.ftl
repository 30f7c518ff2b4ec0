### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = თუ პასუხია „არა“
# status: needs-review
# source: cc578965
no-read = წაიკითხეთ წერილი თარჯიმანთან ერთად
# status: needs-review
# source: 75f4a008
no-days = წერილში წერია, რამდენი დღე გაქვთ
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = დაითვალეთ ეს დღეები
# status: needs-review
# source: 313c93ee
no-lawyer = იმავე დღეს ითხოვეთ ადვოკატი
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = თუ გადახდა არ შეგიძლიათ, სახელმწიფო იხდის
# status: needs-review
# source: a25df0e2
no-court = სასამართლო ხელახლა ამოწმებს
# status: needs-review
# source: 2aa739c1
no-stay = შეგიძლიათ დარჩეთ, სანამ სასამართლო წყვეტს
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = სასამართლოს გადაწყვეტილება საბოლოოა
# status: needs-review
# source: 377d4606
no-leave = თუ სასამართლოს პასუხია „არა“, უნდა დატოვოთ ლატვია
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = ბრძანებაში წერია, რა დღემდე შეგიძლიათ თავად წახვიდეთ
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM-ს შეუძლია დაგეხმაროთ შინ დაბრუნებაში
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = მიგრაციის საერთაშორისო ორგანიზაცია (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = რჩევა
# status: needs-review
# source: 704f8af2
no-ticket = ბილეთი
# status: needs-review
# source: 262e6f14
no-money = საწყისი თანხა
# status: needs-review
# source: 76201cc1
no-lawyer-name = ადვოკატი
