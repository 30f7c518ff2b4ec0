# The texts of the reference scene; written for a test of text, not proofread.

title = از ایده تا نتیجه در پنج گام
research = پژوهش
research-what = از کاربران بپرسید
draft = پیش‌نویس
draft-what = برنامه را بنویسید
build = ساخت
build-what = لایه به لایه
check = بررسی
check-what = هر بخش را بیازمایید
launch = آغاز
launch-what = با همه به اشتراک
chart = پروژه‌های پایان‌یافته در هر سال
footer = هر گام باز است و می‌توان آن را بررسی کرد
