### Names and sentences that several films share.

## The seven stations of the path, each one or two words long.

station-ask = Ask
station-register = Register
station-live = Live
station-interview = Interview
station-decision = Decision
station-answer = Answer
station-next = Next

## Institutions, as their badges name them.

institution-border-guard = State Border Guard
institution-ocma = Office of Citizenship and Migration Affairs
institution-court = Administrative District Court

## End card.

end-humanity = Humanity.
end-response = Response.
end-responsibility = Responsibility.
end-office = Office of Citizenship and Migration Affairs
end-valid = Information valid on { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
end-emblem = Emblem placement sample
