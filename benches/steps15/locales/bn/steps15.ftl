# The texts of the reference scene; written for a test of text, not proofread.

title = ধারণা থেকে ফলাফল পাঁচটি ধাপে
research = গবেষণা
research-what = মানুষকে জিজ্ঞাসা
draft = খসড়া
draft-what = পরিকল্পনা লিখুন
build = নির্মাণ
build-what = স্তরে স্তরে
check = যাচাই
check-what = প্রতিটি অংশ দেখুন
launch = সূচনা
launch-what = সবার সাথে ভাগ
chart = প্রতি বছর সম্পন্ন প্রকল্প
footer = প্রতিটি ধাপ উন্মুক্ত এবং যাচাইযোগ্য
