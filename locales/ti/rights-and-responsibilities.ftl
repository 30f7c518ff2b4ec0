### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = መሰላትን ሓላፍነታትን
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = መሰላትኩም
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = ግዴታታትኩም
# status: needs-review
# source: d50197fb
rights-stay = ክሳብ ናይ መወዳእታ ውሳነ ክትጸንሑ ትኽእሉ ኢኹም
# status: needs-review
# source: 46a0ff01
rights-papers = ሰነዳትኩም ተረክቡ
# status: needs-review
# source: a2f48e77
rights-interpreter = ኣድላዪ እንተ ኾይኑ፣ ኣስተርጓሚ ይሕግዝ
# status: needs-review
# source: 0fba7a03
rights-truth = ሓቂ ትነግሩ
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = መንበሪ ቦታ ክትረኽቡ ትኽእሉ ትኾኑ
# status: needs-review
# source: 31d87621
rights-rules = ሕግታት ገዛ ተኽብሩ
# status: needs-review
# source: c20b3c6b
rights-school = ቆልዑ ይመሃሩ። ሓኪም ይሕግዝ።
# status: needs-review
# source: f8d25e46
rights-address = ኣድራሻኹም ን PMLP ትነግሩ
# status: needs-review
# source: 7c757a9d
rights-work = ክትሰርሑ ትኽእሉ ኢኹም
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] ድሕሪ { $work_months } ወርሒ መልሲ እንተ ዘይሃልዩን ጌጋኹም እንተ ዘይኮይኑን
   *[other] ድሕሪ { $work_months } ኣዋርሕ መልሲ እንተ ዘይሃልዩን ጌጋኹም እንተ ዘይኮይኑን
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = ናብ ቃለ መጠይቓት ትመጹ
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = ንይግባይኩም ጠበቓ
# status: needs-review
# source: fe216f21
rights-days = ኣብ ደብዳበኹም ዘለዋ መዓልታት ትቖጽሩ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = ዑቕባ፦ መሰልን ግዴታን
