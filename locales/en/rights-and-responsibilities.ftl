### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.

rights-title = Rights and responsibilities
# Over the rights' side.
rights-rights = Your rights
# Over the duties' side.
rights-duties = Your duties
rights-stay = You may stay until the final decision
rights-papers = You hand over your documents
rights-interpreter = An interpreter helps, if needed
rights-truth = You tell the truth
# The home is for those who cannot pay for one.
rights-home = You may get a place to live
rights-rules = You keep the house rules
rights-school = Children learn. A doctor helps.
rights-address = You tell OCMA your address
rights-work = You may work
# Goes on from rights-work. The conditions stand in the law: keep them all.
rights-work-when = { $work_months ->
    [one] if there is no answer after { $work_months } month, and it is not your fault
   *[other] if there is no answer after { $work_months } months, and it is not your fault
}
rights-interviews = You come to the interviews
# The State pays for the lawyer of those who cannot.
rights-lawyer = A lawyer for your appeal
rights-days = You count the days in your letter
# The bridge is whole. The campaign's own sentence.
rights-both = Asylum: a right and an obligation
