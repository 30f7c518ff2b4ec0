### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.

no-title = If the answer is “no”
no-read = Read the letter with an interpreter
no-days = Your letter says how many days you have
# Goes on from no-days.
no-count = Count them
no-lawyer = Ask for a lawyer the same day
# For those who cannot pay.
no-lawyer-pay = If you cannot pay, the State pays
no-court = A court looks again
no-stay = You may stay while the court decides
# What the court decides cannot be appealed further.
no-final = The court's decision is final
no-leave = If the court says no, you must leave Latvia
# “Order” is the departure order.
no-order = Your order says until which day you can leave on your own
# Information, not advice: a person may ask, nobody must.
no-iom = IOM can help you to go home
# Label of a badge.
no-iom-name = International Organization for Migration (IOM)
# Labels of four small pictures.
no-advice = Advice
no-ticket = Ticket
no-money = Start money
no-lawyer-name = Lawyer
