# The texts of the reference scene; written for a test of text, not proofread.

title = من الفكرة إلى النتيجة في خمس خطوات
research = البحث
research-what = اسأل المستخدمين
draft = المسودة
draft-what = اكتب الخطة
build = البناء
build-what = طبقة بعد طبقة
check = الفحص
check-what = اختبر كل جزء
launch = الإطلاق
launch-what = شارك مع الجميع
chart = المشاريع المنجزة سنويًا
footer = كل خطوة مفتوحة ويمكن التحقق منها
