### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
rights-title = መሰላትን ሓላፍነታትን
# Over the rights' side.
# status: needs-review
rights-rights = መሰላትኩም
# Over the duties' side.
# status: needs-review
rights-duties = ግዴታታትኩም
# status: needs-review
rights-stay = ክሳብ ናይ መወዳእታ ውሳነ ክትጸንሑ ትኽእሉ ኢኹም
# status: needs-review
rights-papers = ሰነዳትኩም ተረክቡ
# status: needs-review
rights-interpreter = ኣድላዪ እንተ ኾይኑ፣ ኣስተርጓሚ ይሕግዝ
# status: needs-review
rights-truth = ሓቂ ትነግሩ
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = መንበሪ ቦታ ክትረኽቡ ትኽእሉ ትኾኑ
# status: needs-review
rights-rules = ሕግታት ገዛ ተኽብሩ
# status: needs-review
rights-school = ቆልዑ ይመሃሩ። ሓኪም ይሕግዝ።
# status: needs-review
rights-address = ኣድራሻኹም ን PMLP ትነግሩ
# status: needs-review
rights-work = ክትሰርሑ ትኽእሉ ኢኹም
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] ድሕሪ { $work_months } ወርሒ መልሲ እንተ ዘይሃልዩን ጌጋኹም እንተ ዘይኮይኑን
   *[other] ድሕሪ { $work_months } ኣዋርሕ መልሲ እንተ ዘይሃልዩን ጌጋኹም እንተ ዘይኮይኑን
}
# status: needs-review
rights-interviews = ናብ ቃለ መጠይቓት ትመጹ
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = ንይግባይኩም ጠበቓ
# status: needs-review
rights-days = ኣብ ደብዳበኹም ዘለዋ መዓልታት ትቖጽሩ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = ዑቕባ፦ መሰልን ግዴታን
