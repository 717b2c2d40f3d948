<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Collega %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>What you write is encrypted on this device. The server at %1 passes it on and cannot read it.</source>
        <translation>ما تكتبه يُشفَّر على هذا الجهاز. الخادم %1 ينقله ولا يستطيع قراءته.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>The bell has rung</source>
        <translation>دُقّ الجرس</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>تتولاه أنت</translation>
    </message>
    <message>
        <source>Nobody has taken it up yet</source>
        <translation>لم يتولَّه أحد بعد</translation>
    </message>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>هل يمكنك كسر الصمت؟ %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Stop fetching %1</source>
        <translation>إيقاف جلب %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>How far %1 has come</source>
        <translation>مقدار ما وصل من %1</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The attachment is taken off.</source>
        <translation>أُزيل المرفق.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>إضافة صور أو ملفات</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>A photo says more. Where and when it was taken does not go along.</source>
        <translation>الصورة أبلغ من الكلام. ولا يُرسل معها مكان التقاطها ولا وقته.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>BackupField</name>
    <message>
        <source>Everything comes back as it was, with what had not been sent yet. The passphrase is the one you had when you made the backup.</source>
        <translation>يعود كل شيء كما كان، بما في ذلك ما لم يُرسل بعد. عبارة المرور هي التي كانت لديكم عند إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاسترجاع…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>دُقّ الجرس.</translation>
    </message>
    <message>
        <source>All partnerships you are in</source>
        <translation>كل الشراكات التي تشاركون فيها</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>لا شراكة بعد</translation>
    </message>
    <message>
        <source>Found one, or join one with an invitation: then you see here how it fares.</source>
        <translation>أسّسوا شراكة أو انضموا بدعوة، فترون هنا حالها.</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>تفتر</translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation>متابعات حان موعدها</translation>
    </message>
    <message>
        <source>% of lessons learned here / there</source>
        <translation>% من الدروس هنا / هناك</translation>
    </message>
    <message>
        <source>Which partnerships</source>
        <translation>أي الشراكات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>أحادية</translation>
    </message>
    <message>
        <source>Without goals</source>
        <translation>بلا أهداف</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>بأي ترتيب</translation>
    </message>
    <message>
        <source>Silent longest</source>
        <translation>الأطول صمتًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Least in balance</source>
        <translation>الأقل توازنًا</translation>
    </message>
    <message>
        <source>Most in practice</source>
        <translation>الأكثر تطبيقًا</translation>
    </message>
    <message>
        <source>None of your partnerships. That is good news.</source>
        <translation>لا شيء من شراكاتكم. هذا خبر جيد.</translation>
    </message>
    <message>
        <source>Voice in the conversation</source>
        <translation>الصوت في المحادثة</translation>
    </message>
    <message>
        <source>A broker should open the door, not do the talking.</source>
        <translation>حلقة الوصل تفتح الباب ولا تتولى الكلام.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يقف في الطريق</translation>
    </message>
    <message>
        <source>Lessons not yet put into practice</source>
        <translation>دروس لم تُطبَّق بعد</translation>
    </message>
</context>
<context>
    <name>BoardRowCard</name>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>%1 put into practice</source>
        <translation>طُبّق %1</translation>
    </message>
    <message>
        <source>Broker: %1</source>
        <translation>حلقة الوصل: %1</translation>
    </message>
    <message>
        <source>%1 should ring</source>
        <translation>على %1 دق الجرس</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>جولة تبادل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>دقّ الجرس</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Partnership</source>
        <translation>الشراكة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Learned here / there</source>
        <translation>المتعلَّم هنا / هناك</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>المطبَّق</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>حلقة الوصل</translation>
    </message>
</context>
<context>
    <name>BoardTableRow</name>
    <message>
        <source>Lessons learned: %1 %2, %3 %4</source>
        <translation>الدروس المتعلَّمة: %1 %2، %3 %4</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>دقّ الجرس</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>جولة تبادل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>How the town is governed</source>
        <translation>كيف تُدار البلدية</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>من يسكنها</translation>
    </message>
    <message>
        <source>What the town may decide itself</source>
        <translation>ما تقرره البلدية بنفسها</translation>
    </message>
    <message>
        <source>Initiatives of residents</source>
        <translation>مبادرات السكان</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>من يقوم بذلك: %1</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>هنا: %1. هناك: %2.</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>لا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing to come. Visits and follow-ups stand here by day.</source>
        <translation>لا شيء قادم. تظهر الزيارات والمتابعات هنا يومًا بيوم.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>لا شيء في هذا الشهر.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>التخطيط لزيارة</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Is this what was meant?</source>
        <translation>هل هذا هو المقصود؟</translation>
    </message>
    <message>
        <source>What was meant, in your words</source>
        <translation>ما كان مقصودًا، بكلماتكم</translation>
    </message>
    <message>
        <source>Yes, this is what was meant</source>
        <translation>نعم، هذا هو المقصود</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>اختر من القائمة</translation>
    </message>
    <message>
        <source>What you choose opens here.</source>
        <translation>ما تختاره يُفتح هنا.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>On the new device</source>
        <translation>على الجهاز الجديد</translation>
    </message>
    <message>
        <source>Open Collega and choose your language.</source>
        <translation>افتح Collega واختر لغتك.</translation>
    </message>
    <message>
        <source>Choose “On another device”.</source>
        <translation>اختر «على جهاز آخر».</translation>
    </message>
    <message>
        <source>Paste this code, or choose a picture of it.</source>
        <translation>الصق هذا الرمز أو اختر صورة له.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The code for the new device, as a QR code</source>
        <translation>رمز الجهاز الجديد على شكل رمز QR</translation>
    </message>
    <message>
        <source>Code for the new device</source>
        <translation>رمز الجهاز الجديد</translation>
    </message>
    <message>
        <source>It works once, until %1. This page waits for the new device.</source>
        <translation>يصلح مرة واحدة حتى الساعة %1. هذه الصفحة تنتظر الجهاز الجديد.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>جارٍ إعداد الرمز…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.</source>
        <translation>اكتبه على ورقة واحفظه حيث تحفظ جواز سفرك. به تعود إن فقدت هذا الجهاز أو عبارة المرور. لا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>Type the last group</source>
        <translation>اكتب المجموعة الأخيرة</translation>
    </message>
    <message>
        <source>That is another group.</source>
        <translation>هذه مجموعة أخرى.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنته</translation>
    </message>
    <message>
        <source>Your recovery code as a QR code</source>
        <translation>رمز الاسترداد الخاص بكم كرمز QR</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>حفظ ورقة للطباعة</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and delete the file: whoever reads it can be you.</source>
        <translation>حُفظ باسم %1. اطبعوه ثم احذفوا الملف: من يقرؤه يستطيع أن ينتحل صفتكم.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>(only before: %1)</source>
        <translation>(من قبل فقط: %1)</translation>
    </message>
    <message>
        <source>(only after: %1)</source>
        <translation>(من بعد فقط: %1)</translation>
    </message>
</context>
<context>
    <name>ComparingCard</name>
    <message>
        <source>“%1” asks to become a device of yours</source>
        <translation>«%1» يطلب أن يصبح من أجهزتك</translation>
    </message>
    <message>
        <source>Compare: it must show this number.</source>
        <translation>قارن: يجب أن يعرض هذا الرقم.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The one of this device</source>
        <translation>العبارة الخاصة بهذا الجهاز</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Letting in…</source>
        <translation>جارٍ القبول…</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>الرقم نفسه: قبول</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاء الأمر كما هو</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message>
        <source>What each side put in</source>
        <translation>ما قدّمه كل طرف</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>‏%1: ‏%2 ‏%3، ‏%4 ‏%5</translation>
    </message>
    <message>
        <source>Paid by programmes: %1</source>
        <translation>دفعته البرامج: %1</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>المحادثة كاملة</translation>
    </message>
</context>
<context>
    <name>ConversationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · %2</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>ما تكتبه هنا يبقى بينكما.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>ما تكتبونه هنا يقرؤه كل من في الشراكة.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>This day does not exist. Write it as %1.</source>
        <translation>هذا اليوم غير موجود. يُكتب هكذا: %1.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>They share no language. You speak %1.</source>
        <translation>لا لغة مشتركة بينهما. أنت تتكلم %1.</translation>
    </message>
    <message>
        <source>Not everybody there can read it. You can say it in %1.</source>
        <translation>لا يستطيع الجميع هناك قراءته. يمكنك أن تنقله بـ%1.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>مكتب حلقة الوصل</translation>
    </message>
    <message>
        <source>You have taken it up.</source>
        <translation>توليتَ الأمر.</translation>
    </message>
    <message>
        <source>Answered. Whoever asked hears it.</source>
        <translation>أُجيب. سيصل الجواب إلى من سأل.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>دُقّ الجرس.</translation>
    </message>
    <message>
        <source>A broker opens the door, and leaves the talking to the others.</source>
        <translation>حلقة الوصل تفتح الباب وتترك الكلام للآخرين.</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>مكتبك خالٍ</translation>
    </message>
    <message>
        <source>You are not a broker anywhere yet</source>
        <translation>لستَ حلقة وصل في أي مكان بعد</translation>
    </message>
    <message>
        <source>Requests for help, silent partners, and pairs without a common language come here.</source>
        <translation>تصل إلى هنا طلبات المساعدة والشركاء الصامتون والثنائيات التي لا لغة مشتركة بينها.</translation>
    </message>
    <message>
        <source>Brokers speak the languages of both sides and know both towns. A coordinator invites them as a broker.</source>
        <translation>حلقات الوصل تتكلم لغتي الجانبين وتعرف المدينتين. ويدعوها منسق بهذه الصفة.</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>مطلوب منك</translation>
    </message>
    <message>
        <source>Rung for you</source>
        <translation>دُقّ الجرس من أجلك</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>انقطعت أخبارهم</translation>
    </message>
    <message>
        <source>Pairs without a common language</source>
        <translation>ثنائيات بلا لغة مشتركة</translation>
    </message>
    <message>
        <source>Lessons that wait for your words</source>
        <translation>دروس تنتظر كلماتك</translation>
    </message>
    <message>
        <source>Your voice in the conversation</source>
        <translation>صوتك في الحديث</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>On the device you have, go to Settings, Your devices, Link a new device. Paste the code it shows, or choose a picture of it.</source>
        <translation>على الجهاز الذي لديك افتح الإعدادات، ثم أجهزتك، ثم ربط جهاز جديد. الصق الرمز الذي يعرضه أو اختر صورة له.</translation>
    </message>
    <message>
        <source>Code of the other device</source>
        <translation>رمز الجهاز الآخر</translation>
    </message>
    <message>
        <source>The code is whole. Server: %1</source>
        <translation>الرمز مكتمل. الخادم: %1</translation>
    </message>
    <message>
        <source>What you call this device</source>
        <translation>الاسم الذي تطلقه على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Shut out. It reads nothing that is written from now on.</source>
        <translation>أُبعد الجهاز، ولا يقرأ شيئًا مما يُكتب من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>إبعاد %1</translation>
    </message>
    <message>
        <source>Link a new device</source>
        <translation>ربط جهاز جديد</translation>
    </message>
    <message>
        <source>Each device has keys of its own and everything you have. A device that is lost can be shut out from any other; with the recovery code you come back when all are lost.</source>
        <translation>لكل جهاز مفاتيحه الخاصة وكل ما لديك. الجهاز المفقود يمكن إبعاده من أي جهاز آخر، وإن فُقدت كلها تعود برمز الاسترداد.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>إبعاد %1؟</translation>
    </message>
    <message>
        <source>It reads and writes nothing in your name from now on. Your colleagues notice nothing but new keys.</source>
        <translation>لا يقرأ ولا يكتب باسمك شيئًا من الآن فصاعدًا. ولا يلاحظ زملاؤك سوى مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>What it has read already it may have kept.</source>
        <translation>ما قرأه من قبل ربما احتفظ به.</translation>
    </message>
    <message>
        <source>It cannot be let in again; it can be linked anew.</source>
        <translation>لا يمكن قبوله ثانية، ولكن يمكن ربطه من جديد.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>إبعاد</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Mutual learning, six dimensions</source>
        <translation>التعلم المتبادل، ستة أبعاد</translation>
    </message>
    <message>
        <source>When it was scored</source>
        <translation>متى قُيّمت</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>The difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Both combined, to make right</source>
        <translation>الصيغتان معًا، لتصحيحها</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اعتماد هذه</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about you</source>
        <translation>محو كل ما يخصك</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>محو ما يخص %1</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync, and you leave your spaces.</source>
        <translation>تم المحو. يصل مع المزامنة القادمة، وتغادر مساحاتك.</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync.</source>
        <translation>تم المحو. يصل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>You have the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>هذا من حقك. لا يُمحى شيء قبل تأكيدك في أسفل هذه الصفحة.</translation>
    </message>
    <message>
        <source>Who asks for it has the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>من يطلب ذلك فهو من حقه. لا يُمحى شيء قبل تأكيدك في أسفل هذه الصفحة.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يُمحى</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.</source>
        <translation>
            <numerusform>لا يُمحى أي سجل بالكامل.</numerusform>
            <numerusform>يُمحى سجل واحد بالكامل، كالملف الشخصي والثنائيات وما قيل في المحادثات.</numerusform>
            <numerusform>يُمحى سجلان بالكامل، كالملف الشخصي والثنائيات وما قيل في المحادثات.</numerusform>
            <numerusform>تُمحى %n سجلات بالكامل، كالملف الشخصي والثنائيات وما قيل في المحادثات.</numerusform>
            <numerusform>يُمحى %n سجلًا بالكامل، كالملف الشخصي والثنائيات وما قيل في المحادثات.</numerusform>
            <numerusform>يُمحى %n سجل بالكامل، كالملف الشخصي والثنائيات وما قيل في المحادثات.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave your spaces.</source>
        <translation>تغادر مساحاتك.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.</source>
        <translation>
            <numerusform>لا يبقى أي سجل.</numerusform>
            <numerusform>سجل واحد يخص البلديات، كالدروس والزيارات، ويُكتب من جديد دون الاسم.</numerusform>
            <numerusform>سجلان يخصان البلديات، كالدروس والزيارات، ويُكتبان من جديد دون الاسم.</numerusform>
            <numerusform>%n سجلات تخص البلديات، كالدروس والزيارات، وتُكتب من جديد دون الاسم.</numerusform>
            <numerusform>%n سجلًا تخص البلديات، كالدروس والزيارات، وتُكتب من جديد دون الاسم.</numerusform>
            <numerusform>%n سجل تخص البلديات، كالدروس والزيارات، وتُكتب من جديد دون الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody copied out of Collega, and backups made before, are out of reach.</source>
        <translation>ما نسخه أحد خارج Collega والنسخ الاحتياطية السابقة خارج المتناول.</translation>
    </message>
    <message>
        <source>In %1 a coordinator has to do the rest.</source>
        <translation>في %1 على منسق أن يتم الباقي.</translation>
    </message>
    <message>
        <source>Also put %1 out</source>
        <translation>إخراج %1 أيضًا</translation>
    </message>
    <message>
        <source>Of %1. Who stays a member shows their profile again.</source>
        <translation>من %1. من يبقى عضوًا يظهر ملفه من جديد.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>أعلم أن هذا لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n entry(s) goes, on the server, on every device and in later backups.</source>
        <translation>
            <numerusform>لا يُمحى محتوى أي قيد.</numerusform>
            <numerusform>يُمحى محتوى قيد واحد من الخادم ومن كل جهاز ومن النسخ الاحتياطية اللاحقة.</numerusform>
            <numerusform>يُمحى محتوى قيدين من الخادم ومن كل جهاز ومن النسخ الاحتياطية اللاحقة.</numerusform>
            <numerusform>يُمحى محتوى %n قيود من الخادم ومن كل جهاز ومن النسخ الاحتياطية اللاحقة.</numerusform>
            <numerusform>يُمحى محتوى %n قيدًا من الخادم ومن كل جهاز ومن النسخ الاحتياطية اللاحقة.</numerusform>
            <numerusform>يُمحى محتوى %n قيد من الخادم ومن كل جهاز ومن النسخ الاحتياطية اللاحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on this device stays until all is sent. Then this page removes it too.</source>
        <translation>ما على هذا الجهاز يبقى إلى أن يُرسل كل شيء. بعد ذلك تزيله هذه الصفحة أيضًا.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>“Nothing yet” is an answer too.</source>
        <translation>«لا شيء بعد» جوابٌ أيضًا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>فتح الزيارة</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>فتح الدرس</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Due %1</source>
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>زيارة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>لا متابعات بعد</translation>
    </message>
    <message>
        <source>They come by themselves after a visit, and when a lesson asks to remind you both.</source>
        <translation>تأتي تلقائيًا بعد الزيارة، وحين يطلب درسٌ تذكيركما معًا.</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>سيُسأل مجددًا بعد أسبوع.</translation>
    </message>
    <message>
        <source>Asked again in a month.</source>
        <translation>سيُسأل مجددًا بعد شهر.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>صُرف النظر عنه.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message numerus="yes">
        <source>%1: %n lesson(s)</source>
        <translation>
            <numerusform>‏%1: لا دروس</numerusform>
            <numerusform>‏%1: درس واحد</numerusform>
            <numerusform>‏%1: درسان</numerusform>
            <numerusform>‏%1: %Ln دروس</numerusform>
            <numerusform>‏%1: %Ln درسًا</numerusform>
            <numerusform>‏%1: %Ln درس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Learned</source>
        <translation>تم تعلّمه</translation>
    </message>
    <message>
        <source>You have not said yet what you want to learn.</source>
        <translation>لم تذكر بعد ما تريد أن تتعلمه.</translation>
    </message>
    <message>
        <source>%1 has not said yet.</source>
        <translation>لم يُذكر ذلك بعد لدى %1.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What each side wants to learn</source>
        <translation>ما يريد كل طرف أن يتعلمه</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>أريد أن أتعلم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>GoingCard</name>
    <message>
        <source>Who goes</source>
        <translation>من سيذهب</translation>
    </message>
</context>
<context>
    <name>InvitationField</name>
    <message>
        <source>Paste the link a colleague sent you, or choose a picture of its QR code.</source>
        <translation>ألصقوا الرابط الذي أرسله إليكم زميل، أو اختاروا صورة لرمز QR الخاص به.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>The invitation is whole. Server: %1</source>
        <translation>الدعوة مكتملة. الخادم: %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite a colleague</source>
        <translation>دعوة زميل</translation>
    </message>
    <message>
        <source>The link is for one person and works for two weeks. Whoever has it can ask to join, and reads nothing before being let in.</source>
        <translation>الرابط لشخص واحد وصالح أسبوعين. من كان بحوزته يستطيع طلب الانضمام، ولا يقرأ شيئًا قبل قبوله.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مختص</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>حلقة وصل</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Invitation link as a QR code</source>
        <translation>رابط الدعوة على شكل رمز QR</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join or found a partnership</source>
        <translation>الانضمام إلى شراكة أو تأسيسها</translation>
    </message>
    <message>
        <source>Asked. The partnership appears as soon as a colleague lets you in.</source>
        <translation>أُرسل الطلب. تظهر الشراكة حالما يقبلك زميل.</translation>
    </message>
    <message>
        <source>With an invitation</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>Found a partnership</source>
        <translation>تأسيس شراكة</translation>
    </message>
    <message>
        <source>You become its coordinator and invite the others.</source>
        <translation>تصبح منسقها وتدعو الآخرين.</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>بلديتك</translation>
    </message>
    <message>
        <source>The partner town</source>
        <translation>البلدية الشريكة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>تأسيس</translation>
    </message>
    <message>
        <source>A colleague there lets you in.</source>
        <translation>يُدخلكم زميل من هناك.</translation>
    </message>
    <message>
        <source>Asked, and waiting</source>
        <translation>طُلب، وبانتظار الرد</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>The invitation is not at the server yet. It is asked for again by itself, until the device that made it has been online.</source>
        <translation>الدعوة ليست على الخادم بعد. يُعاد طلبها تلقائيًا إلى أن يتصل الجهاز الذي أنشأها.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>عدم الطلب بعد الآن</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup is encrypted with the key of your profile. Today&apos;s passphrase opens it, also after you have changed it here.</source>
        <translation>النسخة الاحتياطية مشفّرة بمفتاح ملفكم. تفتحها عبارة المرور الحالية حتى بعد تغييرها هنا.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Backup and files</source>
        <translation>النسخ الاحتياطي والملفات</translation>
    </message>
    <message>
        <source>A backup holds everything, also what was not sent yet. Keep it on another device; with your passphrase it comes back when you begin anew.</source>
        <translation>تحوي النسخة الاحتياطية كل شيء، حتى ما لم يُرسل بعد. احفظوها على جهاز آخر؛ بعبارة المرور يعود كل شيء عند البدء من جديد.</translation>
    </message>
    <message>
        <source>All about you</source>
        <translation>كل ما يخصكم</translation>
    </message>
    <message>
        <source>What is kept about you or was written by you, to be read and for other programs</source>
        <translation>ما يُحفظ عنكم أو ما كتبتموه، للقراءة ولبرامج أخرى</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>تقويمكم</translation>
    </message>
    <message>
        <source>Visits and follow-ups, for the calendar you use</source>
        <translation>الزيارات والمتابعات، للتقويم الذي تستخدمونه</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>دروس منشورة للعموم</translation>
    </message>
    <message>
        <source>A page for a website, with what was made public</source>
        <translation>صفحة لموقع على الويب، بما نُشر للعموم</translation>
    </message>
    <message>
        <source>Erase everything about you</source>
        <translation>محو كل ما يخصك</translation>
    </message>
    <message>
        <source>First you see what would go, and what would stay</source>
        <translation>ترى أولًا ما سيُمحى وما سيبقى</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning on both sides</source>
        <translation>التعلّم لدى الطرفين</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Do you all see the same?</source>
        <translation>هل ترون جميعًا الشيء نفسه؟</translation>
    </message>
    <message>
        <source>Read a code aloud to a colleague once you are both up to date. Where the codes differ, somebody shows you different things.</source>
        <translation>اقرأ رمزًا بصوت عالٍ لزميل حين تكونان محدَّثين. إن اختلف الرمزان فهناك من يعرض عليكما أشياء مختلفة.</translation>
    </message>
    <message>
        <source>Set aside, because it does not verify: %1</source>
        <translation>نُحِّي جانبًا لأنه لا يثبت: %1</translation>
    </message>
</context>
<context>
    <name>LessonContext</name>
    <message>
        <source>A lesson is shared with a colleague or a partnership. Join one first.</source>
        <translation>يُشارَك الدرس مع زميل أو شراكة. انضم إلى إحداها أولًا.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>انضمام أو تأسيس</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>مشترك مع</translation>
    </message>
</context>
<context>
    <name>LessonEditorPage</name>
    <message>
        <source>New lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
</context>
<context>
    <name>LessonLadder</name>
    <message>
        <source>How far has it come?</source>
        <translation>إلى أين وصل؟</translation>
    </message>
    <message>
        <source>How can one see that?</source>
        <translation>كيف يظهر ذلك؟</translation>
    </message>
    <message>
        <source>What was done with it?</source>
        <translation>ماذا فُعل به؟</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>The lesson is deleted.</source>
        <translation>حُذف الدرس.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Both wordings are kept.</source>
        <translation>كتب شخصان هذا في الوقت نفسه. حُفظت الصيغتان.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
</context>
<context>
    <name>LessonRest</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Who learns from this?</source>
        <translation>من يتعلم من هذا؟</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>إلى أين وصل؟</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>ما الذي يعيق ذلك؟</translation>
    </message>
    <message>
        <source>Remind us both</source>
        <translation>تذكيرنا معًا</translation>
    </message>
</context>
<context>
    <name>LessonVersions</name>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>ماذا يكسب السكان لدينا؟</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>ما الذي يدل على ذلك؟</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Changed what belongs to it: where it stands, towns, themes, obstacles</source>
        <translation>تغيّر ما يتعلق به: مرحلته والمدن والمواضيع والعوائق</translation>
    </message>
</context>
<context>
    <name>LessonVersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>This wording stands now.</source>
        <translation>هذه الصيغة هي المعتمدة الآن.</translation>
    </message>
    <message>
        <source>Written at the same time</source>
        <translation>كُتب في الوقت نفسه</translation>
    </message>
    <message>
        <source>Neither had seen the other&apos;s words. Nothing is lost: choose one, or make one of both.</source>
        <translation>لم يرَ أيٌّ منهما كلمات الآخر. لم يضع شيء: اختر إحدى الصيغتين أو اجمعهما في واحدة.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>ماذا يكسب السكان لدينا؟</translation>
    </message>
    <message>
        <source>Learns: %1</source>
        <translation>المتعلّم: %1</translation>
    </message>
    <message>
        <source>Part of this was written with a newer Collega, and needs an update of this one to be shown. It is kept.</source>
        <translation>كُتب جزء من هذا بإصدار أحدث من Collega، ويلزم تحديث لعرضه. وهو محفوظ.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%1 learns</source>
        <translation>
            <numerusform>تتعلّم %1</numerusform>
            <numerusform>تتعلّم %1</numerusform>
            <numerusform>تتعلّم %1</numerusform>
            <numerusform>تتعلّم %1</numerusform>
            <numerusform>تتعلّم %1</numerusform>
            <numerusform>تتعلّم %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>البحث في الدروس</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>لا دروس بعد</translation>
    </message>
    <message>
        <source>No lesson has these words</source>
        <translation>لا درس فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>What you see at a colleague&apos;s, what it tells you and what you will do with it. One line is enough.</source>
        <translation>ما تراه لدى زميل، وما يعنيه لك، وما ستفعله به. سطر واحد يكفي.</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of words, whatever their case or accents.</source>
        <translation>ينظر البحث إلى بدايات الكلمات دون اعتبار لحالة الأحرف أو الحركات.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
</context>
<context>
    <name>LineToWrite</name>
    <message>
        <source>Write a line</source>
        <translation>اكتب سطرًا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>LinkDevicePage</name>
    <message>
        <source>Link a new device</source>
        <translation>ربط جهاز جديد</translation>
    </message>
    <message>
        <source>%1 is a device of yours now.</source>
        <translation>أصبح %1 من أجهزتك.</translation>
    </message>
    <message>
        <source>Show the code to nobody else. Whoever has it can ask, and comes in only if you approve here.</source>
        <translation>لا تعرض الرمز على أحد غيرك. من كان بحوزته يستطيع الطلب، ولا يدخل إلا بموافقتك هنا.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Locks by itself when nobody touches it for</source>
        <translation>يُقفل تلقائيًا إن لم يلمسه أحد مدة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, everything on this device is encrypted. What you are writing is kept first.</source>
        <translation>عند القفل يكون كل ما على هذا الجهاز مشفّرًا، ويُحفظ أولًا ما تكتبه.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Stay unlocked on this device</source>
        <translation>البقاء مفتوحًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Opens without the passphrase when you start Collega. Whoever can log in to this device can then read it.</source>
        <translation>يفتح Collega عندئذ دون عبارة المرور. ومن يستطيع الدخول إلى هذا الجهاز يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The key of your profile goes into the keychain of this device.</source>
        <translation>يوضع مفتاح ملفكم في سلسلة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>البقاء مفتوحًا</translation>
    </message>
</context>
<context>
    <name>LogLesson</name>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back: how was it?</source>
        <translation>نظرة إلى الوراء: كيف كانت؟</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>ما يُتعلَّم في الزيارة يوضع هنا. سطر واحد يكفي.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
</context>
<context>
    <name>LookingCard</name>
    <message>
        <source>Looking what there is…</source>
        <translation>جارٍ البحث عمّا يوجد…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>تم الإيقاف. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Partnerships</source>
        <translation>الشراكات</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>ليست على الخريطة: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>لا شراكة بعد</translation>
    </message>
    <message>
        <source>The towns that learn from each other lie here, and the ties between them.</source>
        <translation>هنا المدن التي يتعلم بعضها من بعض، والروابط بينها.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>انضمام أو تأسيس</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n town(s)</source>
        <translation>
            <numerusform>خريطة بلا مدن</numerusform>
            <numerusform>خريطة فيها مدينة واحدة</numerusform>
            <numerusform>خريطة فيها مدينتان</numerusform>
            <numerusform>خريطة فيها %Ln مدن</numerusform>
            <numerusform>خريطة فيها %Ln مدينة</numerusform>
            <numerusform>خريطة فيها %Ln مدينة</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows move it, plus and minus zoom. The same towns stand in the list.</source>
        <translation>الأسهم تحرّكها، وزائد وناقص يغيّران التكبير. والمدن نفسها في القائمة.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show all towns</source>
        <translation>إظهار كل المدن</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>ما تقدّمه</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>ما تريد تعلّمه</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>اللغات التي تتحدثها</translation>
    </message>
    <message>
        <source>Do not suggest me at present</source>
        <translation>لا تقترحوني حاليًا</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>%1 is put out. The others get new keys.</source>
        <translation>أُخرج %1، ويحصل الآخرون على مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>معًا في</translation>
    </message>
    <message>
        <source>Put %1 out of %2</source>
        <translation>إخراج %1 من %2</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>محو ما يخص %1</translation>
    </message>
    <message>
        <source>Put %1 out?</source>
        <translation>إخراج %1؟</translation>
    </message>
    <message>
        <source>%1 reads nothing that is written in %2 from now on.</source>
        <translation>لا يقرأ %1 شيئًا مما يُكتب في %2 من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>What %1 wrote there stays, and so does what they have read.</source>
        <translation>يبقى ما كتبه %1 هناك، وكذلك ما قرأه.</translation>
    </message>
    <message>
        <source>All members see that they are gone.</source>
        <translation>يرى ذلك جميع الأعضاء.</translation>
    </message>
    <message>
        <source>With a new invitation they can come back.</source>
        <translation>يمكن العودة بدعوة جديدة.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>ما تكتبه هنا يبقى بينكما.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>ما تكتبونه هنا يقرؤه كل من في الشراكة.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>زملاء مناسبون لك</translation>
    </message>
    <message>
        <source>Join or found a partnership</source>
        <translation>الانضمام إلى شراكة أو تأسيسها</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>مكتب حلقة الوصل</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Kind of network</source>
        <translation>نوع الشبكة</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · %2</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Once a day, what waits for you</source>
        <translation>مرة في اليوم، ما ينتظركم</translation>
    </message>
    <message>
        <source>One notice instead of many: follow-ups, proposals, visits, and what colleagues wrote</source>
        <translation>إشعار واحد بدل الكثير: المتابعات والعروض والزيارات وما كتبه الزملاء</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>ذكر الموضوع</translation>
    </message>
    <message>
        <source>Whoever looks at your screen can read it. Otherwise a notice only says how many there are.</source>
        <translation>يستطيع من ينظر إلى شاشتكم قراءته. وإلا فلا يذكر الإشعار إلا العدد.</translation>
    </message>
    <message>
        <source>Start with this device, in the background</source>
        <translation>البدء مع هذا الجهاز في الخلفية</translation>
    </message>
    <message>
        <source>Collega then also stays when you close its window, and brings in what colleagues wrote.</source>
        <translation>يبقى Collega عندئذ حتى بعد إغلاق نافذته، ويجلب ما كتبه الزملاء.</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>What did you see today?</source>
        <translation>ماذا رأيتم اليوم؟</translation>
    </message>
    <message>
        <source>One line is enough, and it works without a connection.</source>
        <translation>سطر واحد يكفي، ويعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>ما يُتعلَّم في الزيارة يوضع هنا. سطر واحد يكفي.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>Recovery code for Collega</source>
        <translation>رمز الاسترداد لبرنامج Collega</translation>
    </message>
    <message>
        <source>Of %1. Keep this sheet where you keep your passport. Whoever has it can be you in Collega.</source>
        <translation>يخص %1. احفظوا هذه الورقة حيث تحفظون جواز سفركم. من يملكها يستطيع أن ينتحل صفتكم في Collega.</translation>
    </message>
    <message>
        <source>With it you come back after losing your device or your passphrase, at the server %1. Nobody else has it.</source>
        <translation>به تعود بعد فقدان جهازك أو عبارة مرورك، على الخادم %1. لا يملكه أحد سواك.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Learn from a colleague in a partner town</source>
        <translation>تعلّم من زميل في بلدية شريكة</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>How do you come in?</source>
        <translation>كيف تنضمون؟</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>دعوتك</translation>
    </message>
    <message>
        <source>You begin</source>
        <translation>أنت تبدأ</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>من جهازك الآخر</translation>
    </message>
    <message>
        <source>Compare the numbers</source>
        <translation>قارن الرقمين</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.</source>
        <translation>تفتح Collega على هذا الجهاز. لا يستطيع أحد إعادة تعيينها لك؛ أما رمز الاسترداد الذي يلي فيستطيع.</translation>
    </message>
    <message>
        <source>It opens Collega on this device, and may be another than you had. Nobody can reset it for you; the recovery code can.</source>
        <translation>تفتح Collega على هذا الجهاز، ويمكن أن تختلف عن السابقة. لا يستطيع أحد إعادة تعيينها لك؛ أما رمز الاسترداد فيستطيع.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>جارٍ إنشاء مفاتيحك…</translation>
    </message>
    <message>
        <source>Bringing everything back…</source>
        <translation>جارٍ استرجاع كل شيء…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>دُقّ الجرس.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>دقّ الجرس</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Your pairs</source>
        <translation>ثنائياتك</translation>
    </message>
    <message>
        <source>No pair yet. Look who you could learn from.</source>
        <translation>لا ثنائي بعد. انظر ممن يمكنك أن تتعلم.</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>زملاء مناسبون لك</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message numerus="yes">
        <source>%n ask(s) to join</source>
        <translation>
            <numerusform>لا طلبات انضمام</numerusform>
            <numerusform>طلب انضمام واحد</numerusform>
            <numerusform>طلبا انضمام</numerusform>
            <numerusform>%Ln طلبات انضمام</numerusform>
            <numerusform>%Ln طلب انضمام</numerusform>
            <numerusform>%Ln طلب انضمام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>انضمام أو تأسيس</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>لا شراكة بعد</translation>
    </message>
    <message>
        <source>Two towns that learn from each other stand here, with how each of them fares.</source>
        <translation>تظهر هنا البلديات التي يتعلّم بعضها من بعض، وحال كل منها.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>ثنائياتك</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>أهداف التعلّم</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Lessons put into practice</source>
        <translation>دروس طُبّقت</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>الزيارات المستضافة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5.</source>
        <comment>a dimension, and how two towns score it</comment>
        <translation>%1: %2 %3، %4 %5.</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) with contact</source>
        <translation>
            <numerusform>%1: لا تواصل</numerusform>
            <numerusform>%1: يوم تواصل واحد</numerusform>
            <numerusform>%1: يوما تواصل</numerusform>
            <numerusform>%1: %n أيام تواصل</numerusform>
            <numerusform>%1: %n يوم تواصل</numerusform>
            <numerusform>%1: %n يوم تواصل</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in these months.</source>
        <translation>لا تواصل في هذه الأشهر.</translation>
    </message>
</context>
<context>
    <name>PartnershipPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>دُقّ الجرس.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>You leave with the next sync.</source>
        <translation>تغادر مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>أقسام الشراكة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Four words that do not belong together are hard to guess and easy to keep.</source>
        <translation>أربع كلمات لا رابط بينها يصعب تخمينها ويسهل تذكّرها.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search people, professions, towns</source>
        <translation>البحث عن أشخاص ومهن وبلديات</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>زملاء مناسبون لك</translation>
    </message>
    <message>
        <source>Whom you could learn from, and why</source>
        <translation>ممن يمكنك أن تتعلم، ولماذا</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Search looks at names, professions, towns, themes, and at what people offer and seek.</source>
        <translation>يشمل البحث الأسماء والمهن والبلديات والمواضيع وما يقدّمه الناس وما يبحثون عنه.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Leave this partnership</source>
        <translation>مغادرة هذه الشراكة</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة %1؟</translation>
    </message>
    <message>
        <source>You read nothing that is written there from now on, and the others see that you are gone.</source>
        <translation>لا تقرأ شيئًا مما يُكتب هناك من الآن فصاعدًا، ويرى الآخرون مغادرتك.</translation>
    </message>
    <message>
        <source>What you wrote stays with them. To take it out too, erase what is about you first, in Settings.</source>
        <translation>ما كتبته يبقى لديهم. لإزالته أيضًا امحُ أولًا ما يخصك من الإعدادات.</translation>
    </message>
    <message>
        <source>Your pairs are spaces of their own, and stay.</source>
        <translation>ثنائياتك مساحات قائمة بذاتها، وتبقى.</translation>
    </message>
    <message>
        <source>With a new invitation you can come back.</source>
        <translation>يمكنك العودة بدعوة جديدة.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>أُرسل العرض. يمكن لزميلك القبول خلال ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>عرض تكوين ثنائي</translation>
    </message>
    <message>
        <source>Open your pair</source>
        <translation>فتح ثنائيكما</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>يقدّم</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no QR code in this picture that can be read.</source>
        <translation>لا يوجد في هذه الصورة رمز QR يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Before leaving</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>Something more to prepare</source>
        <translation>أمر آخر للتحضير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Worth settling</source>
        <translation>ما يحسن ترتيبه</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Who agreed at home</source>
        <translation>من وافق في الجهة الأصلية</translation>
    </message>
    <message>
        <source>Learned there before</source>
        <translation>ما تُعُلّم هناك من قبل</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Wants to learn: %1</source>
        <translation>المراد تعلّمه: %1</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Learn with %1</source>
        <translation>التعلّم مع %1</translation>
    </message>
    <message>
        <source>Say what you want to learn; your colleague says the same when accepting.</source>
        <translation>اذكر ما تريد تعلّمه، وسيفعل زميلك مثل ذلك عند القبول.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>ماذا تريد أن تتعلم؟</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>عرض تكوين ثنائي</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>دُقّ الجرس</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>دقّ الجرس</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Visits and lessons</source>
        <translation>الزيارات والدروس</translation>
    </message>
    <message>
        <source>Nothing yet. What the partnership does together stands here; what pairs write stays with them.</source>
        <translation>لا شيء بعد. يظهر هنا ما تنجزه الشراكة معًا؛ أما ما يكتبه الثنائي فيبقى بينهما.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>التخطيط لزيارة</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>كل الزيارات</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>كل الدروس</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The nine groups you wrote down, or the sheet you printed. What you had comes back, except what had not been sent.</source>
        <translation>المجموعات التسع التي كتبتها أو الورقة التي طبعتها. يعود ما كان لديك ما عدا ما لم يُرسل.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>الرمز مكتمل.</translation>
    </message>
    <message>
        <source>It stands on the sheet; otherwise ask a colleague.</source>
        <translation>مكتوب على الورقة، وإلا فاسأل زميلًا.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCard</name>
    <message>
        <source>Everything about you is erased, and that has been sent.</source>
        <translation>مُحي كل ما يخصك، وأُرسل ذلك.</translation>
    </message>
    <message>
        <source>What is left is the profile on this device.</source>
        <translation>ما بقي هو الملف الشخصي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Remove the profile from this device</source>
        <translation>إزالة الملف الشخصي من هذا الجهاز</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>إزالة الملف الشخصي؟</translation>
    </message>
    <message>
        <source>Everything that Collega keeps on this device goes, and cannot be brought back from here.</source>
        <translation>يزول كل ما يحفظه Collega على هذا الجهاز، ولا يمكن استعادته من هنا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>For the council, or the organisation at home. It names no persons, and quotes only lessons that were made public.</source>
        <translation>للمجلس أو للمؤسسة في الموطن. لا يذكر أسماء أشخاص، ولا يقتبس إلا من الدروس المتاحة للجميع.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>هل يمكنك كسر الصمت؟ %1</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>فتح ما يتعلق به</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما الذي نتج عنه</translation>
    </message>
    <message>
        <source>Whoever asked reads this.</source>
        <translation>يقرؤه من سأل.</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>دُقّ الجرس</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>تتولاه أنت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>تولّي الأمر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>%1 asks to join</source>
        <translation>طلب انضمام من %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of contact</source>
        <translation>وتيرة التواصل</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>دقّ الجرس</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Exchange round</source>
        <translation>جولة تبادل</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) proposed. Both have to accept.</source>
        <translation>
            <numerusform>لم يُقترح أي ثنائي.</numerusform>
            <numerusform>اقتُرح ثنائي واحد. على الاثنين القبول.</numerusform>
            <numerusform>اقتُرح ثنائيان. على كل اثنين القبول.</numerusform>
            <numerusform>اقتُرحت %n ثنائيات. على كل اثنين القبول.</numerusform>
            <numerusform>اقتُرح %n ثنائيًا. على كل اثنين القبول.</numerusform>
            <numerusform>اقتُرح %n ثنائي. على كل اثنين القبول.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a plan: the best for all together, nobody twice. Nobody hears of it before you propose it.</source>
        <translation>هذه خطة: الأفضل للجميع معًا، ولا يتكرر أحد. لا يعلم بها أحد قبل اقتراحها.</translation>
    </message>
    <message>
        <source>Nobody to pair at present</source>
        <translation>لا أحد للربط حاليًا</translation>
    </message>
    <message>
        <source>Those who are free have nobody that fits. Invite more colleagues from both sides.</source>
        <translation>لا أحد يناسب المتاحين. ادعوا مزيدًا من الزملاء من الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n pair(s)</source>
        <translation>
            <numerusform>اقتراح الثنائيات</numerusform>
            <numerusform>اقتراح ثنائي واحد</numerusform>
            <numerusform>اقتراح ثنائيين</numerusform>
            <numerusform>اقتراح %n ثنائيات</numerusform>
            <numerusform>اقتراح %n ثنائيًا</numerusform>
            <numerusform>اقتراح %n ثنائي</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>ليسوا في هذه الجولة</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
</context>
<context>
    <name>RoundPairCard</name>
    <message>
        <source>Kept together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إبقاؤهما معًا</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>ليس هذان</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استثناء %1</translation>
    </message>
</context>
<context>
    <name>RungsCard</name>
    <message>
        <source>How far lessons travel</source>
        <translation>إلى أي مدى تنتشر الدروس</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>الشراكات</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>قيل أيضًا</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>People, partnerships, lessons, visits, follow-ups and what was said in them, whatever their case or accents.</source>
        <translation>الأشخاص والشراكات والدروس والزيارات والمتابعات وما قيل فيها، دون اعتبار لحالة الأحرف أو الحركات.</translation>
    </message>
    <message>
        <source>Nothing has these words. Search looks at the beginnings of words.</source>
        <translation>لا شيء يحوي هذه الكلمات. ينظر البحث إلى بدايات الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Whoever runs it cannot read what you write.</source>
        <translation>لا يستطيع من يديره قراءة ما تكتبونه.</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.</source>
        <translation>تؤسسون شراكة وتدعون الآخرين. يخبركم من يدير Collega لبلديتكم بالخادم.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your profile: what you do, offer and seek</source>
        <translation>ملفك الشخصي: ما تعمله وما تقدّمه وما تبحث عنه</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Link a new one, shut out a lost one</source>
        <translation>ربط جهاز جديد أو إبعاد جهاز مفقود</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>تسجيل درس</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>مكتب حلقة الوصل</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StrengthNote</name>
    <message>
        <source>A computer guesses this quickly. Four words that do not belong together are better.</source>
        <translation>يخمّنها الحاسوب سريعًا. أربع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message>
        <source>This holds against somebody who finds your phone, not against a determined attacker.</source>
        <translation>تصمد أمام من يجد هاتفك، لا أمام مهاجم مصمّم.</translation>
    </message>
    <message>
        <source>This holds.</source>
        <translation>هذه تصمد.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Fit: %1 of 100</source>
        <translation>التوافق: %1 من 100</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>عرض تكوين ثنائي</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>You are: %1, %2.</source>
        <translation>أنت: %1، %2.</translation>
    </message>
    <message>
        <source>Say in your profile what you want to learn: it finds better.</source>
        <translation>اذكر في ملفك الشخصي ما تريد تعلّمه ليكون البحث أدق.</translation>
    </message>
    <message>
        <source>You want to learn: %1.</source>
        <translation>تريد أن تتعلم: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Colleagues for you</source>
        <translation>زملاء مناسبون لك</translation>
    </message>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>أُرسل العرض. يمكن لزميلك القبول خلال ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>What you offer and seek</source>
        <translation>ما تقدّمه وما تبحث عنه</translation>
    </message>
    <message>
        <source>Nobody to suggest yet</source>
        <translation>لا أحد لاقتراحه بعد</translation>
    </message>
    <message>
        <source>As colleagues join and say what they offer and seek, they appear here. It helps to say what you want to learn.</source>
        <translation>يظهر الزملاء هنا كلما انضموا وذكروا ما يقدّمونه وما يبحثون عنه. ويفيد أن تذكر ما تريد تعلّمه.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Everything you write is kept on this device at once, and goes to your colleagues as soon as the server is reached. Nothing is lost while you are offline.</source>
        <translation>كل ما تكتبه يُحفظ فورًا على هذا الجهاز، ويصل إلى زملائك حالما يتاح الخادم. لا يضيع شيء وأنت دون اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تحديث.</numerusform>
            <numerusform>عنصر واحد كتبه الزملاء بإصدار أحدث من Collega لا يظهر إلا بعد التحديث. وهو محفوظ ويُنقل كما هو.</numerusform>
            <numerusform>عنصران كتبهما الزملاء بإصدار أحدث من Collega لا يظهران إلا بعد التحديث. وهما محفوظان ويُنقلان كما هما.</numerusform>
            <numerusform>%n عناصر كتبها الزملاء بإصدار أحدث من Collega لا تظهر إلا بعد التحديث. وهي محفوظة وتُنقل كما هي.</numerusform>
            <numerusform>%n عنصرًا كتبها الزملاء بإصدار أحدث من Collega لا تظهر إلا بعد التحديث. وهي محفوظة وتُنقل كما هي.</numerusform>
            <numerusform>%n عنصر كتبها الزملاء بإصدار أحدث من Collega لا تظهر إلا بعد التحديث. وهي محفوظة وتُنقل كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>You are a pair now. It will be on the way to your colleague.</source>
        <translation>أنتما الآن ثنائي. الخبر في طريقه إلى زميلك.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>دُقّ الجرس.</translation>
    </message>
    <message>
        <source>Your first partnership</source>
        <translation>شراكتك الأولى</translation>
    </message>
    <message>
        <source>Nothing asks for you today</source>
        <translation>لا شيء ينتظرك اليوم</translation>
    </message>
    <message>
        <source>Open the invitation link a colleague sent you, or found a partnership and invite them.</source>
        <translation>افتح رابط الدعوة الذي أرسله إليك زميل، أو أسّس شراكة وادعُ زملاءك إليها.</translation>
    </message>
    <message>
        <source>Follow-ups, visits and partners who went quiet appear here when their day comes.</source>
        <translation>تظهر هنا المتابعات والزيارات والشركاء الذين انقطعت أخبارهم حين يحين يومها.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>انضمام أو تأسيس</translation>
    </message>
    <message>
        <source>Look who you could learn from</source>
        <translation>انظر ممن يمكنك أن تتعلم</translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation>متابعات اليوم</translation>
    </message>
    <message>
        <source>Wants to learn with you</source>
        <translation>رغبة في التعلّم معك</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>انقطعت أخبارهم</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>سيُسأل مجددًا بعد أسبوع.</translation>
    </message>
    <message>
        <source>What colleagues wrote</source>
        <translation>ما كتبه الزملاء</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>مطلوب منك</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>التخطيط لزيارة</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What you learn from each other stands here.</source>
        <translation>يظهر هنا ما تتعلمانه أحدكما من الآخر.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>كل الزيارات</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>كل المتابعات</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
</context>
<context>
    <name>TranslateCard</name>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
    <message>
        <source>Translate it</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>إلى أي لغة</translation>
    </message>
    <message>
        <source>What should its readers know of the culture it comes from?</source>
        <translation>ما الذي ينبغي أن يعرفه القراء عن الثقافة التي جاء منها؟</translation>
    </message>
    <message>
        <source>Name me with it</source>
        <translation>ذكر اسمي معها</translation>
    </message>
    <message>
        <source>Add the translation</source>
        <translation>إضافة الترجمة</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>(not translated)</source>
        <translation>(غير مترجم)</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>The translation stands beside the lesson.</source>
        <translation>الترجمة موجودة إلى جانب الدرس.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>كُتب بلغة: %1</translation>
    </message>
</context>
<context>
    <name>TwoSidedBar</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>‏%1: ‏%2 ‏%3، ‏%4 ‏%5</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>What colleagues in two towns learn from each other</source>
        <translation>ما يتعلمه زملاء من بلديتين بعضهم من بعض</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Come back with the recovery code?</source>
        <translation>العودة برمز الاسترداد؟</translation>
    </message>
    <message>
        <source>Nobody can open what is here without the passphrase. With the recovery code you begin anew on this device, and what had been sent comes back.</source>
        <translation>لا يستطيع أحد فتح ما هنا دون عبارة المرور. برمز الاسترداد تبدأ من جديد على هذا الجهاز ويعود ما سبق إرساله.</translation>
    </message>
    <message>
        <source>What had not been sent yet stays behind.</source>
        <translation>ما لم يُرسل بعد يبقى وراءك.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is here is set aside, for if the passphrase comes back to you.</source>
        <translation>لا يُحذف شيء: يوضع ما هنا جانبًا لعلك تتذكر عبارة المرور.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Bring back what it said</source>
        <translation>إعادة ما كان مكتوبًا</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Past</source>
        <translation>مضت</translation>
    </message>
</context>
<context>
    <name>VisitEditorPage</name>
    <message>
        <source>Plan a visit</source>
        <translation>التخطيط لزيارة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعها؟</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, if it takes longer than a day</source>
        <translation>إلى، إن دامت أكثر من يوم</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Past</source>
        <translation>مضت</translation>
    </message>
    <message>
        <source>Phase of the visit</source>
        <translation>مرحلة الزيارة</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>المراجعة</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>لا زملاء</numerusform>
            <numerusform>زميل واحد</numerusform>
            <numerusform>زميلان</numerusform>
            <numerusform>%Ln زملاء</numerusform>
            <numerusform>%Ln زميلًا</numerusform>
            <numerusform>%Ln زميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>لا مترجمين</numerusform>
            <numerusform>مترجم واحد</numerusform>
            <numerusform>مترجمان</numerusform>
            <numerusform>%Ln مترجمين</numerusform>
            <numerusform>%Ln مترجمًا</numerusform>
            <numerusform>%Ln مترجم</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of visit and its host town</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n preparation(s) done</source>
        <translation>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
            <numerusform>أُنجز من التحضيرات %1 من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>التخطيط لزيارة</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <source>Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.</source>
        <translation>تظهر هنا زيارات العمل والمرافقة في العمل والورش والمكالمات، مع ما يلزم تحضيره وما نتج عنها.</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Your other device now shows a number too. Is it the same? Then approve it there, with the passphrase of that device.</source>
        <translation>جهازك الآخر يعرض الآن رقمًا أيضًا. هل هو نفسه؟ إذن وافق هناك بعبارة مرور ذلك الجهاز.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>Waiting for your other device</source>
        <translation>في انتظار جهازك الآخر</translation>
    </message>
    <message>
        <source>Then everything comes in by itself, and this page makes room for it.</source>
        <translation>ثم يصل كل شيء من تلقاء نفسه، وتفسح له هذه الصفحة المكان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WaysStep</name>
    <message>
        <source>I am invited</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>A colleague sent you a link or a QR code</source>
        <translation>أرسل إليك زميل رابطًا أو رمز QR</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>أبدأ بنفسي</translation>
    </message>
    <message>
        <source>You found a partnership and invite the others</source>
        <translation>تؤسّس شراكة وتدعو الآخرين</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>على جهاز آخر</translation>
    </message>
    <message>
        <source>It shows a code that brings everything here</source>
        <translation>يعرض رمزًا يجلب كل شيء إلى هنا</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>برمز الاسترداد</translation>
    </message>
    <message>
        <source>After losing your device or your passphrase</source>
        <translation>بعد فقدان جهازك أو عبارة مرورك</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>A file that you made in Collega</source>
        <translation>ملف أنشأته في Collega</translation>
    </message>
    <message>
        <source>You are new to Collega</source>
        <translation>أنت جديد على Collega</translation>
    </message>
    <message>
        <source>You use Collega already</source>
        <translation>تستخدم Collega من قبل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>كما يعرفك زملاؤك</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدية</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>المهنة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(left empty)</source>
        <translation>(تُرك فارغًا)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذه</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>اعتماد هذه</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Service and technique</source>
        <translation>الخدمات والتقنيات</translation>
    </message>
    <message>
        <source>Working with civil society</source>
        <translation>العمل مع المجتمع المدني</translation>
    </message>
    <message>
        <source>Understanding a community</source>
        <translation>فهم مجتمع بعينه</translation>
    </message>
    <message>
        <source>How we work ourselves</source>
        <translation>طريقة عملنا نحن</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Awareness and motivation</source>
        <translation>الوعي والتحفيز</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدية</translation>
    </message>
    <message>
        <source>Wider network</source>
        <translation>الشبكة الأوسع</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جرى تجريبه</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>The mandate lies higher up</source>
        <translation>الصلاحية بيد مستوى أعلى</translation>
    </message>
    <message>
        <source>No support from the town</source>
        <translation>لا دعم من البلدية</translation>
    </message>
    <message>
        <source>Thin preparation</source>
        <translation>تحضير غير كافٍ</translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation>سياق غير معروف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No money, people or equipment</source>
        <translation>لا مال ولا موظفون ولا معدات</translation>
    </message>
    <message>
        <source>No openness to learn</source>
        <translation>لا انفتاح على التعلم</translation>
    </message>
    <message>
        <source>Colleagues left</source>
        <translation>غادر زملاء</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>زيارة عمل</translation>
    </message>
    <message>
        <source>Job shadowing</source>
        <translation>مرافقة في العمل</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation>أيام عمل</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>معرفة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>صارا ثنائيًا</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مختص</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>حلقة وصل</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>صاحب مبادرة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>وسيط</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <source>Higher government</source>
        <translation>سلطة أعلى</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>مجتمع مدني</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>مؤسسة بحثية</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>No link through residents</source>
        <translation>لا صلة عبر السكان</translation>
    </message>
    <message>
        <source>Residents from the wider region</source>
        <translation>سكان من المنطقة الأوسع</translation>
    </message>
    <message>
        <source>Residents from the partner town itself</source>
        <translation>سكان من البلدية الشريكة نفسها</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>في فتور</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>خامد</translation>
    </message>
    <message>
        <source>Waking</source>
        <translation>في استيقاظ</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>زيارة مبرمجة</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستقبال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>الريفية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>الأمازيغية</translation>
    </message>
    <message>
        <source>%1 offers what you seek: %2.</source>
        <translation>لدى %1 ما تبحث عنه: %2.</translation>
    </message>
    <message>
        <source>%1 seeks what you offer: %2.</source>
        <translation>‏%1 بحاجة إلى ما تقدّمه: %2.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to you: %2.</source>
        <translation>لدى %1 معرفة جديدة عليك: %2.</translation>
    </message>
    <message>
        <source>%1 offers what %2 seeks: %3.</source>
        <translation>لدى %1 ما يلبّي حاجة %2: %3.</translation>
    </message>
    <message>
        <source>%1 seeks what %2 offers: %3.</source>
        <translation>‏%1 بحاجة إلى ما لدى %2: %3.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to %2: %3.</source>
        <translation>لدى %1 معرفة جديدة على %2: %3.</translation>
    </message>
    <message>
        <source>The same profession: %1.</source>
        <translation>المهنة نفسها: %1.</translation>
    </message>
    <message>
        <source>A theme in common: %1.</source>
        <translation>موضوع مشترك: %1.</translation>
    </message>
    <message>
        <source>A language in common: %1.</source>
        <translation>لغة مشتركة: %1.</translation>
    </message>
    <message>
        <source>There is no language in common.</source>
        <translation>لا توجد لغة مشتركة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n pair(s) or proposal(s) already.</source>
        <translation>
            <numerusform>ليس لدى %1 ثنائي ولا عرض بعد.</numerusform>
            <numerusform>لدى %1 ثنائي أو عرض واحد من قبل.</numerusform>
            <numerusform>لدى %1 ثنائيان أو عرضان من قبل.</numerusform>
            <numerusform>لدى %1 من قبل %Ln ثنائيات أو عروض.</numerusform>
            <numerusform>لدى %1 من قبل %Ln ثنائيًا أو عرضًا.</numerusform>
            <numerusform>لدى %1 من قبل %Ln ثنائي أو عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2.</source>
        <translation>بوسع %1 مدّ الجسر، واللغات: %2.</translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2, and knows the subject (%3).</source>
        <translation>بوسع %1 مدّ الجسر، واللغات: %2، مع معرفة بالموضوع (%3).</translation>
    </message>
    <message>
        <source>What did you learn from the visit?</source>
        <translation>ماذا تعلمت من الزيارة؟</translation>
    </message>
    <message>
        <source>Have you thanked your hosts and agreed on what comes next?</source>
        <translation>هل شكرت مضيفيك واتفقت معهم على الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Three months on: what did you do with what you learned?</source>
        <translation>بعد ثلاثة أشهر: ماذا فعلت بما تعلمته؟</translation>
    </message>
    <message>
        <source>Half a year on: what has become of what you learned?</source>
        <translation>بعد نصف سنة: إلامَ صار ما تعلمته؟</translation>
    </message>
    <message>
        <source>Have the visit agreed at home, and say who agreed</source>
        <translation>الحصول على موافقة الجهة الأصلية على الزيارة، وذكر من وافق</translation>
    </message>
    <message>
        <source>Say what each side wants to learn</source>
        <translation>ذكر ما يريد كل طرف أن يتعلمه</translation>
    </message>
    <message>
        <source>Read about the town you visit</source>
        <translation>القراءة عن البلدية التي تزورها</translation>
    </message>
    <message>
        <source>Read earlier lessons on the subject</source>
        <translation>قراءة الدروس السابقة في الموضوع</translation>
    </message>
    <message>
        <source>Send your questions beforehand</source>
        <translation>إرسال الأسئلة مسبقًا</translation>
    </message>
    <message>
        <source>Find an interpreter who knows the subject</source>
        <translation>إيجاد مترجم يعرف الموضوع</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>الاتفاق على البرنامج</translation>
    </message>
    <message>
        <source>Arrange travel and papers</source>
        <translation>ترتيب السفر والوثائق</translation>
    </message>
    <message>
        <source>Set a date to tell colleagues at home</source>
        <translation>تحديد موعد لإخبار الزملاء</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>لا تواصل بعد.</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>آخر تواصل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n day(s).</source>
        <translation>
            <numerusform>التواصل المعتاد في اليوم نفسه.</numerusform>
            <numerusform>التواصل المعتاد كل يوم.</numerusform>
            <numerusform>التواصل المعتاد كل يومين.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln أيام.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln يومًا.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>كل شيء متزامن.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>هذا لا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>The calendar has no such day or time.</source>
        <translation>لا يوجد في التقويم يوم أو وقت كهذا.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8.</source>
        <translation>النص غير مكتوب بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link.</source>
        <translation>رابط الدعوة هذا غير كامل.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>انتهت صلاحية هذه الدعوة.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>استُخدمت هذه الدعوة من قبل.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>في رمز الاسترداد خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>Your role here does not allow this.</source>
        <translation>دورك هنا لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>هذا موجود من قبل.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Collega.</source>
        <translation>كُتب هذا بإصدار أحدث من Collega.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم ذلك.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>هذا الملف الشخصي مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>لا يوجد هنا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>لا يوجد ملف شخصي في هذا المجلد.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>عبارة المرور هذه لا تفتح الملف الشخصي.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>الملف الشخصي مقفل.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>What answered is not a Collega server, or it is in trouble.</source>
        <translation>ما أجاب ليس خادم Collega، أو أنّ به عطلًا.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>أنهى الخادم الجلسة.</translation>
    </message>
    <message>
        <source>The server asks to go slower.</source>
        <translation>يطلب الخادم التمهّل.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>أحد ملفات هذا الملف الشخصي تالف.</translation>
    </message>
    <message>
        <source>Something the server sent does not bear a valid signature.</source>
        <translation>شيء مما أرسله الخادم لا يحمل توقيعًا صحيحًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device and will be sent.</source>
        <translation>ما كتبته محفوظ على هذا الجهاز وسيُرسل.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device.</source>
        <translation>ما كتبته محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What was synchronised is safe with your colleagues.</source>
        <translation>ما تمت مزامنته محفوظ لدى زملائك.</translation>
    </message>
    <message>
        <source>It was not let in; the rest goes on.</source>
        <translation>لم يُقبل ذلك، والباقي مستمر.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Please correct it and try again.</source>
        <translation>يُرجى التصحيح ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-09, with a time as 2026-12-09T09:00.</source>
        <translation>يُكتب اليوم هكذا: 2026-12-09، ومع الوقت هكذا: 2026-12-09T09:00.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>يُرجى حفظ النص بترميز UTF-8 ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Copy the link again, from beginning to end.</source>
        <translation>يُرجى نسخ الرابط من جديد من أوله إلى آخره.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>اطلب دعوة جديدة ممن دعاك.</translation>
    </message>
    <message>
        <source>Compare that group with what you kept.</source>
        <translation>قارن تلك المجموعة من الأرقام بما احتفظت به.</translation>
    </message>
    <message>
        <source>Ask a coordinator.</source>
        <translation>اسأل أحد المنسقين.</translation>
    </message>
    <message>
        <source>Update Collega on this device.</source>
        <translation>حدّث Collega على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or whoever runs the server.</source>
        <translation>اسأل أحد المنسقين أو من يدير الخادم.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>أفرغ مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the other program first.</source>
        <translation>أغلق البرنامج الآخر أولًا.</translation>
    </message>
    <message>
        <source>Look at the list and choose again.</source>
        <translation>راجع القائمة واختر من جديد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new profile.</source>
        <translation>اختر مجلدًا آخر أو أنشئ ملفًا شخصيًا جديدًا.</translation>
    </message>
    <message>
        <source>Try again; capitals and accents count.</source>
        <translation>أعد المحاولة؛ الأحرف الكبيرة والحركات محسوبة.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>افتحه بعبارة المرور.</translation>
    </message>
    <message>
        <source>Go on working; Collega tries again by itself. If it lasts, check your connection.</source>
        <translation>تابع عملك؛ سيعيد Collega المحاولة تلقائيًا. إن طال الأمر فتحقق من اتصالك.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs it.</source>
        <translation>تحقق من عنوان الخادم أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>You need do nothing; Collega tries again by itself.</source>
        <translation>لا يلزمك فعل شيء؛ سيعيد Collega المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then join again or restore a backup.</source>
        <translation>انسخ المجلد، ثم انضم من جديد أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Tell a coordinator, and compare the head code with a colleague.</source>
        <translation>أخبر أحد المنسقين وقارن رمز الرأس مع زميل.</translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation>المهنة نفسها: %1</translation>
    </message>
    <message>
        <source>Same theme: %1</source>
        <translation>موضوع مشترك: %1</translation>
    </message>
    <message>
        <source>Speaks %1 too</source>
        <translation>لغة مشتركة: %1</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>لا توجد لغة مشتركة</translation>
    </message>
    <message>
        <source>Offers what you seek: %1</source>
        <translation>يقدّم ما تبحث عنه: %1</translation>
    </message>
    <message>
        <source>Seeks what you offer: %1</source>
        <translation>بحاجة إلى ما تقدّمه: %1</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>جديد عليك: %1</translation>
    </message>
    <message numerus="yes">
        <source>Has %n pair(s) or proposal(s) already</source>
        <translation>
            <numerusform>ليس لديه ثنائي أو عرض بعد</numerusform>
            <numerusform>لديه ثنائي أو عرض واحد</numerusform>
            <numerusform>لديه ثنائيان أو عرضان</numerusform>
            <numerusform>لديه %Ln ثنائيات أو عروض</numerusform>
            <numerusform>لديه %Ln ثنائيًا أو عرضًا</numerusform>
            <numerusform>لديه %Ln ثنائي أو عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n week(s).</source>
        <translation>
            <numerusform>التواصل المعتاد منتظم.</numerusform>
            <numerusform>التواصل المعتاد كل أسبوع.</numerusform>
            <numerusform>التواصل المعتاد كل أسبوعين.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln أسابيع.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln أسبوعًا.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n month(s).</source>
        <translation>
            <numerusform>التواصل المعتاد منتظم.</numerusform>
            <numerusform>التواصل المعتاد كل شهر.</numerusform>
            <numerusform>التواصل المعتاد كل شهرين.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln أشهر.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln شهرًا.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n year(s).</source>
        <translation>
            <numerusform>التواصل المعتاد منتظم.</numerusform>
            <numerusform>التواصل المعتاد كل سنة.</numerusform>
            <numerusform>التواصل المعتاد كل سنتين.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln سنوات.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln سنة.</numerusform>
            <numerusform>التواصل المعتاد كل %Ln سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>قيد المتابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 is a broker here.</source>
        <translation>%1 حلقة وصل هنا.</translation>
    </message>
    <message>
        <source>%1 speaks %2.</source>
        <translation>يتحدث %1 %2.</translation>
    </message>
    <message>
        <source>%1 knows the subject (%2).</source>
        <translation>يعرف %1 الموضوع (%2).</translation>
    </message>
    <message>
        <source>%1 speaks %2, and knows the subject (%3).</source>
        <translation>يتحدث %1 %2 ويعرف الموضوع (%3).</translation>
    </message>
    <message>
        <source>No broker here fits it; all of them see the request.</source>
        <translation>لا تناسبه أي حلقة وصل هنا، وكلها ترى الطلب.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>The broker&apos;s share of the words is %1.</source>
        <translation>نصيب حلقة الوصل من الكلمات %1.</translation>
    </message>
    <message>
        <source>You said %1 of the words. A silence now and then leaves the others more room.</source>
        <translation>قلتَ %1 من الكلمات. الصمت من حين إلى آخر يفسح للآخرين مجالًا أوسع.</translation>
    </message>
    <message>
        <source>The broker said %1 of the words. It is the conversation of you both: do speak.</source>
        <translation>قالت حلقة الوصل %1 من الكلمات. إنه حديثكما أنتما، فتكلما.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other partnership(s).</source>
        <translation>
            <numerusform>لا توجد شراكات أخرى مجهولة هنا.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن شراكة أخرى واحدة.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن شراكتين أخريين.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n شراكات أخرى.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n شراكة أخرى.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n شراكة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other pair(s).</source>
        <translation>
            <numerusform>لا توجد ثنائيات أخرى مجهولة هنا.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن ثنائي آخر واحد.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن ثنائيين آخرين.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n ثنائيات أخرى.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n ثنائيًا آخر.</numerusform>
            <numerusform>لا يُعرف هنا شيء عن %n ثنائي آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partnership(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>لا شراكات تُعرف أهدافها ودروسها فقط.</numerusform>
            <numerusform>لا يُعرف هنا من شراكة واحدة إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من شراكتين إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n شراكات إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n شراكة إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n شراكة إلا الأهداف والدروس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>لا ثنائيات تُعرف أهدافها ودروسها فقط.</numerusform>
            <numerusform>لا يُعرف هنا من ثنائي واحد إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من ثنائيين إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n ثنائيات إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n ثنائيًا إلا الأهداف والدروس.</numerusform>
            <numerusform>لا يُعرف هنا من %n ثنائي إلا الأهداف والدروس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only pair has no learning goal for %1.</source>
        <translation>ليس للثنائي الوحيد هدف تعلم لصالح %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pair(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>لا ثنائيات لها هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس للثنائي هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من الثنائيين هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n ثنائيات هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n ثنائيًا هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n ثنائي هدف تعلم لصالح %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pairs have a learning goal for %2.</source>
        <translation>
            <numerusform>لا أحد من الثنائيات (%1) له هدف تعلم لصالح %2.</numerusform>
            <numerusform>ثنائي واحد من أصل %1 له هدف تعلم لصالح %2.</numerusform>
            <numerusform>ثنائيان من أصل %1 لهما هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n ثنائيات من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n ثنائيًا من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n ثنائي من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no learning goal in its partnership.</source>
        <translation>ليس لدى %1 هدف تعلم في شراكتها.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n partnership(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>لا شراكات لها هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس للشراكة هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من الشراكتين هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n شراكات هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n شراكة هدف تعلم لصالح %1.</numerusform>
            <numerusform>ليس لأي من %n شراكة هدف تعلم لصالح %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 partnerships have a learning goal for %2.</source>
        <translation>
            <numerusform>لا شراكة من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>شراكة واحدة من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>شراكتان من أصل %1 لهما هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n شراكات من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n شراكة من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
            <numerusform>%n شراكة من أصل %1 لها هدف تعلم لصالح %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>أوجه التشابه</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Transnational ties</source>
        <translation>الروابط العابرة للحدود</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>Not backed</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>تقليدي</translation>
    </message>
    <message>
        <source>Multi-actor</source>
        <translation>متعدد الأطراف</translation>
    </message>
    <message>
        <source>Multi-level</source>
        <translation>متعدد المستويات</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>هجين</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>أهداف التعلم</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Put into practice</source>
        <translation>طُبقت عمليًا</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>الزيارات المستضافة</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 has not said yet what it wants to learn.</source>
        <translation>لم تقل %1 بعد ما الذي تريد أن تتعلمه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 set %2 of %n learning goal(s).</source>
        <translation>
            <numerusform>حددت %1 عدد %2 من أصل %n هدف تعلم.</numerusform>
            <numerusform>حددت %1 عدد %2 من أصل %n هدف تعلم.</numerusform>
            <numerusform>حددت %1 عدد %2 من هدفي التعلم الاثنين.</numerusform>
            <numerusform>حددت %1 عدد %2 من أصل %n أهداف تعلم.</numerusform>
            <numerusform>حددت %1 عدد %2 من أصل %n هدف تعلم.</numerusform>
            <numerusform>حددت %1 عدد %2 من أصل %n هدف تعلم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 learned %2 of %n lesson(s).</source>
        <translation>
            <numerusform>تعلمت %1 عدد %2 من أصل %n درسًا.</numerusform>
            <numerusform>تعلمت %1 عدد %2 من أصل %n درسًا.</numerusform>
            <numerusform>تعلمت %1 عدد %2 من الدرسين.</numerusform>
            <numerusform>تعلمت %1 عدد %2 من أصل %n دروس.</numerusform>
            <numerusform>تعلمت %1 عدد %2 من أصل %n درسًا.</numerusform>
            <numerusform>تعلمت %1 عدد %2 من أصل %n درسًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 applied %2 of %n lesson(s) that were put into practice.</source>
        <translation>
            <numerusform>طبقت %1 عدد %2 من أصل %n درسًا طُبق عمليًا.</numerusform>
            <numerusform>طبقت %1 عدد %2 من أصل %n درسًا طُبق عمليًا.</numerusform>
            <numerusform>طبقت %1 عدد %2 من الدرسين اللذين طُبقا عمليًا.</numerusform>
            <numerusform>طبقت %1 عدد %2 من أصل %n دروس طُبقت عمليًا.</numerusform>
            <numerusform>طبقت %1 عدد %2 من أصل %n درسًا طُبق عمليًا.</numerusform>
            <numerusform>طبقت %1 عدد %2 من أصل %n درسًا طُبق عمليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hosted %2 of %n visit(s).</source>
        <translation>
            <numerusform>استضافت %1 عدد %2 من أصل %n زيارة.</numerusform>
            <numerusform>استضافت %1 عدد %2 من أصل %n زيارة.</numerusform>
            <numerusform>استضافت %1 عدد %2 من الزيارتين.</numerusform>
            <numerusform>استضافت %1 عدد %2 من أصل %n زيارات.</numerusform>
            <numerusform>استضافت %1 عدد %2 من أصل %n زيارة.</numerusform>
            <numerusform>استضافت %1 عدد %2 من أصل %n زيارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n contribution(s).</source>
        <translation>
            <numerusform>قدمت %1 عدد %2 من أصل %n مساهمة.</numerusform>
            <numerusform>قدمت %1 عدد %2 من أصل %n مساهمة.</numerusform>
            <numerusform>قدمت %1 عدد %2 من المساهمتين.</numerusform>
            <numerusform>قدمت %1 عدد %2 من أصل %n مساهمات.</numerusform>
            <numerusform>قدمت %1 عدد %2 من أصل %n مساهمة.</numerusform>
            <numerusform>قدمت %1 عدد %2 من أصل %n مساهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %2 of %n message(s).</source>
        <translation>
            <numerusform>كتبت %1 عدد %2 من أصل %n رسالة.</numerusform>
            <numerusform>كتبت %1 عدد %2 من أصل %n رسالة.</numerusform>
            <numerusform>كتبت %1 عدد %2 من الرسالتين.</numerusform>
            <numerusform>كتبت %1 عدد %2 من أصل %n رسائل.</numerusform>
            <numerusform>كتبت %1 عدد %2 من أصل %n رسالة.</numerusform>
            <numerusform>كتبت %1 عدد %2 من أصل %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5. That is worth a conversation.</source>
        <translation>%1: تقول %2 إنها %3 وتقول %4 إنها %5. هذا يستحق حديثًا.</translation>
    </message>
    <message>
        <source>Only local government takes part.</source>
        <translation>تشارك الإدارة المحلية وحدها.</translation>
    </message>
    <message>
        <source>These take part beside local government: %1.</source>
        <translation>تشارك إلى جانب الإدارة المحلية: %1.</translation>
    </message>
    <message>
        <source>Higher or wider government takes part (%1); civil society has no weight in it.</source>
        <translation>تشارك حكومة أعلى أو أوسع (%1)، وليس للمجتمع المدني وزن فيها.</translation>
    </message>
    <message>
        <source>The society around the towns takes part (%1), and higher or wider government (%2).</source>
        <translation>يشارك المجتمع المحيط بالبلديات (%1)، وكذلك حكومة أعلى أو أوسع (%2).</translation>
    </message>
    <message>
        <source>For a hybrid it lacks an association, a school, a knowledge institute or a business.</source>
        <translation>لكي يصبح هجينًا تنقصه جمعية أو مدرسة أو معهد معرفة أو شركة.</translation>
    </message>
    <message>
        <source>For a hybrid somebody from here would have to take part: %1.</source>
        <translation>لكي يصبح هجينًا ينبغي أن يشارك أحد من هنا: %1.</translation>
    </message>
    <message>
        <source>For a hybrid it lacks a province, a ministry or a union of municipalities.</source>
        <translation>لكي يصبح هجينًا تنقصه ولاية أو وزارة أو اتحاد بلديات.</translation>
    </message>
    <message>
        <source>Taken for local government, because nobody has said what they are: %1.</source>
        <translation>حُسبت ضمن الإدارة المحلية لأن أحدًا لم يذكر ما هي: %1.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <comment>a currency</comment>
        <translation>أموال بعملة %1</translation>
    </message>
    <message>
        <source>Other contributions</source>
        <translation>مساهمات أخرى</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 put in %3. One side gives, the other receives.</source>
        <translation>%1: قدمت %2 نسبة %3. طرف يعطي والآخر يأخذ.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a town and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: carried together, by %2.</source>
        <translation>%1: يُحمل معًا، من %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %1 for %n day(s).</source>
        <translation>
            <numerusform>ينتظر رد %1 منذ أقل من يوم.</numerusform>
            <numerusform>ينتظر رد %1 منذ يوم واحد.</numerusform>
            <numerusform>ينتظر رد %1 منذ يومين.</numerusform>
            <numerusform>ينتظر رد %1 منذ %n أيام.</numerusform>
            <numerusform>ينتظر رد %1 منذ %n يومًا.</numerusform>
            <numerusform>ينتظر رد %1 منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave its backing after %n day(s).</source>
        <translation>
            <numerusform>قدمت %1 دعمها بعد أقل من يوم.</numerusform>
            <numerusform>قدمت %1 دعمها بعد يوم واحد.</numerusform>
            <numerusform>قدمت %1 دعمها بعد يومين.</numerusform>
            <numerusform>قدمت %1 دعمها بعد %n أيام.</numerusform>
            <numerusform>قدمت %1 دعمها بعد %n يومًا.</numerusform>
            <numerusform>قدمت %1 دعمها بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused after %n day(s).</source>
        <translation>
            <numerusform>رفضت %1 بعد أقل من يوم.</numerusform>
            <numerusform>رفضت %1 بعد يوم واحد.</numerusform>
            <numerusform>رفضت %1 بعد يومين.</numerusform>
            <numerusform>رفضت %1 بعد %n أيام.</numerusform>
            <numerusform>رفضت %1 بعد %n يومًا.</numerusform>
            <numerusform>رفضت %1 بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n lesson(s).</source>
        <translation>
            <numerusform>يعيق أي درس.</numerusform>
            <numerusform>يعيق درس واحد.</numerusform>
            <numerusform>يعيق درسين.</numerusform>
            <numerusform>يعيق %n دروس.</numerusform>
            <numerusform>يعيق %n درسًا.</numerusform>
            <numerusform>يعيق %n درس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was overcome for %n lesson(s).</source>
        <translation>
            <numerusform>تم تجاوزه في أي درس.</numerusform>
            <numerusform>تم تجاوزه في درس واحد.</numerusform>
            <numerusform>تم تجاوزه في درسين.</numerusform>
            <numerusform>تم تجاوزه في %n دروس.</numerusform>
            <numerusform>تم تجاوزه في %n درسًا.</numerusform>
            <numerusform>تم تجاوزه في %n درس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can lift it for %n lesson(s).</source>
        <translation>
            <numerusform>يستطيع %1 رفعه عن أي درس.</numerusform>
            <numerusform>يستطيع %1 رفعه عن درس واحد.</numerusform>
            <numerusform>يستطيع %1 رفعه عن درسين.</numerusform>
            <numerusform>يستطيع %1 رفعه عن %n دروس.</numerusform>
            <numerusform>يستطيع %1 رفعه عن %n درسًا.</numerusform>
            <numerusform>يستطيع %1 رفعه عن %n درس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked lesson(s) do not say what is in the way.</source>
        <translation>
            <numerusform>كل الدروس المتعثرة تذكر ما يعيقها.</numerusform>
            <numerusform>درس متعثر واحد لا يذكر ما يعيقه.</numerusform>
            <numerusform>درسان متعثران لا يذكران ما يعيقهما.</numerusform>
            <numerusform>%n دروس متعثرة لا تذكر ما يعيقها.</numerusform>
            <numerusform>%n درسًا متعثرًا لا تذكر ما يعيقها.</numerusform>
            <numerusform>%n درس متعثر لا تذكر ما يعيقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) went up a rung from %1 to %2.</source>
        <translation>
            <numerusform>لم يصعد أي درس درجة من %1 إلى %2.</numerusform>
            <numerusform>صعد درس واحد درجة من %1 إلى %2.</numerusform>
            <numerusform>صعد درسان درجة من %1 إلى %2.</numerusform>
            <numerusform>صعدت %n دروس درجة من %1 إلى %2.</numerusform>
            <numerusform>صعد %n درسًا درجة من %1 إلى %2.</numerusform>
            <numerusform>صعد %n درس درجة من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
    <message>
        <source>It is blocked: what stands in the way, and who can lift it?</source>
        <translation>الدرس متعثر: ما الذي يعيقه، ومن يستطيع رفع العائق؟</translation>
    </message>
    <message>
        <source>Nothing stands in its way any more: what comes next?</source>
        <translation>لم يعد هناك ما يعيقه: ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>One person adopted it: could the department use it too?</source>
        <translation>اعتمده شخص واحد: هل يمكن أن يستفيد منه القسم أيضًا؟</translation>
    </message>
    <message>
        <source>Who can lift what stands in the way?</source>
        <translation>من يستطيع رفع العائق؟</translation>
    </message>
    <message>
        <source>Short lessons are read: a page and a half at most.</source>
        <translation>الدروس القصيرة تُقرأ: صفحة ونصف على الأكثر.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lesson</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Climbed from %1 to %2</source>
        <comment>lesson; rungs</comment>
        <translation>ارتقى من %1 إلى %2</translation>
    </message>
    <message>
        <source>Learned in %1</source>
        <comment>lesson; town</comment>
        <translation>تعلّمناه في %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>lesson; theme</comment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Learned in %1, about %2</source>
        <comment>lesson; town, theme</comment>
        <translation>تعلّمناه في %1، عن %2</translation>
    </message>
    <message>
        <source>%1 confirms that this is what was meant.</source>
        <translation>تأكيد من %1: هذا هو المقصود.</translation>
    </message>
    <message>
        <source>%1 says that this is not what was meant.</source>
        <translation>ملاحظة من %1: ليس هذا هو المقصود.</translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation>الشراكة</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>العموم</translation>
    </message>
    <message>
        <source>Anybody can read this.</source>
        <translation>يمكن لأي شخص قراءة هذا.</translation>
    </message>
    <message>
        <source>%1 is mentioned, and has not agreed to be named: “%2”</source>
        <translation>يرد اسم %1 من دون موافقة على ذكره: «%2»</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Asked not to be matched</source>
        <translation>طلب عدم الاقتراح حاليًا</translation>
    </message>
    <message>
        <source>Has a pair or proposal already</source>
        <translation>له ثنائي أو عرض بالفعل</translation>
    </message>
    <message>
        <source>Nobody fits at present</source>
        <translation>لا أحد مناسب حاليًا</translation>
    </message>
    <message>
        <source>Those who fit are paired better</source>
        <translation>المناسبون ضمن ثنائيات أفضل</translation>
    </message>
    <message>
        <source>Nobody in %1 has agreed to it yet.</source>
        <translation>لم يوافق أحد في %1 بعد.</translation>
    </message>
    <message>
        <source>%1 agreed for %2 on %3.</source>
        <translation>جاءت الموافقة باسم %2 من %1 بتاريخ %3.</translation>
    </message>
    <message>
        <source>They have not heard yet what came of it.</source>
        <translation>لم تصلهم النتيجة بعد.</translation>
    </message>
    <message>
        <source>They heard on %1 what came of it.</source>
        <translation>وصلتهم النتيجة بتاريخ %1.</translation>
    </message>
    <message>
        <source>%1 handed over to %2 on %3.</source>
        <translation>تسليم الثنائي من %1 إلى %2: تم بتاريخ %3.</translation>
    </message>
    <message>
        <source>%1 did not hand over to %2.</source>
        <translation>تسليم الثنائي من %1 إلى %2: لم يتم.</translation>
    </message>
    <message>
        <source>%1 asks to hand over to %2.</source>
        <translation>طلب تسليم الثنائي من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation>لم يأتِ قبول %1 بعد.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: 21 days without an answer.</source>
        <translation>انتهت صلاحية العرض: 21 يومًا بلا رد.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched for now.</source>
        <translation>%1: طلب عدم الاقتراح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched until %2.</source>
        <translation>%1: طلب عدم الاقتراح حتى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n staff day(s)</source>
        <translation>
            <numerusform>لا أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>أوقات التوفر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 can read this, and whoever joins later.</source>
        <translation>
            <numerusform>لا يقرأ هذا الآن أي عضو في %1، بل من ينضم لاحقًا.</numerusform>
            <numerusform>يمكن لعضو واحد في %1 قراءة هذا، ولمن ينضم لاحقًا.</numerusform>
            <numerusform>يمكن لعضوين في %1 قراءة هذا، ولمن ينضم لاحقًا.</numerusform>
            <numerusform>يمكن لـ %n أعضاء في %1 قراءة هذا، ولمن ينضم لاحقًا.</numerusform>
            <numerusform>يمكن لـ %n عضوًا في %1 قراءة هذا، ولمن ينضم لاحقًا.</numerusform>
            <numerusform>يمكن لـ %n عضو في %1 قراءة هذا، ولمن ينضم لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three months on: what has your side done with this lesson?</source>
        <translation>بعد ثلاثة أشهر: ماذا فعل جانبكم بهذا الدرس؟</translation>
    </message>
    <message>
        <source>Half a year on: what has your side done with this lesson, and who took it up?</source>
        <translation>بعد ستة أشهر: ماذا فعل جانبكم بهذا الدرس، ومن أخذ به؟</translation>
    </message>
    <message>
        <source>A year on: is this lesson part of how your side works, and in which procedure?</source>
        <translation>بعد سنة: هل صار هذا الدرس جزءًا من طريقة عمل جانبكم، وفي أي إجراء؟</translation>
    </message>
    <message>
        <source>Agree whom you follow, and what you may do</source>
        <translation>الاتفاق على من سترافقونه وما يُسمح به</translation>
    </message>
    <message>
        <source>Arrange insurance and protective clothing</source>
        <translation>ترتيب التأمين وملابس الوقاية</translation>
    </message>
    <message>
        <source>Invite those who take part on both sides</source>
        <translation>دعوة المشاركين من الجانبين</translation>
    </message>
    <message>
        <source>Have the material in the languages of those who come</source>
        <translation>تجهيز المواد بلغات القادمين</translation>
    </message>
    <message>
        <source>Agree on the hour, by the clocks of both towns</source>
        <translation>الاتفاق على الساعة بتوقيت البلديتين</translation>
    </message>
    <message>
        <source>Agree who takes notes</source>
        <translation>الاتفاق على من يدوّن الملاحظات</translation>
    </message>
    <message>
        <source>Nobody named as interpreter speaks both %1 and %2.</source>
        <translation>لا أحد من المترجمين المذكورين يتحدث %1 و%2 معًا.</translation>
    </message>
    <message>
        <source>Nobody from %1 takes part.</source>
        <translation>لا يشارك أحد من %1.</translation>
    </message>
    <message>
        <source>Some of you share no language, and no interpreter is named.</source>
        <translation>بعضكم لا تجمعهم لغة مشتركة، ولم يُذكر أي مترجم.</translation>
    </message>
    <message>
        <source>It is short: two to five days are most useful.</source>
        <translation>المدة قصيرة: يومان إلى خمسة أيام هي الأنفع.</translation>
    </message>
    <message>
        <source>It is long: two to five days are most useful.</source>
        <translation>المدة طويلة: يومان إلى خمسة أيام هي الأنفع.</translation>
    </message>
    <message>
        <source>It does not say who agreed to it at home.</source>
        <translation>لم يُذكر من وافق عليها في المؤسسة.</translation>
    </message>
    <message>
        <source>It does not say which town is the host.</source>
        <translation>لم تُذكر البلدية المضيفة.</translation>
    </message>
    <message>
        <source>There is no briefing of %1 yet.</source>
        <translation>لا توجد بعد بطاقة تعريفية عن %1.</translation>
    </message>
    <message>
        <source>No lesson has been logged yet.</source>
        <translation>لم يُسجَّل أي درس بعد.</translation>
    </message>
    <message>
        <source>The hosts have not been thanked yet.</source>
        <translation>لم يُشكر المضيفون بعد.</translation>
    </message>
    <message>
        <source>It has not been debriefed yet.</source>
        <translation>لم تُكتب خلاصتها بعد.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>هذا كبير جدًا.</translation>
    </message>
    <message>
        <source>A lesson fits on a page and a half, an attachment in 25 MB.</source>
        <translation>الدرس تسعه صفحة ونصف، والمرفق حجمه 25 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>يُرجى طلب مساحة أكبر ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم يُجلب بعد</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>يجري جلبه</translation>
    </message>
    <message>
        <source>Damaged: it cannot be opened</source>
        <translation>تالف: لا يمكن فتحه</translation>
    </message>
    <message>
        <source>%1 learn from each other.</source>
        <translation>%1 تتعلمان إحداهما من الأخرى.</translation>
    </message>
    <message>
        <source>%1 have worked together since %2.</source>
        <translation>تعمل %1 معًا منذ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) take part.</source>
        <translation>
            <numerusform>لا تشارك أي شراكة.</numerusform>
            <numerusform>تشارك شراكة واحدة.</numerusform>
            <numerusform>تشارك شراكتان.</numerusform>
            <numerusform>تشارك %n شراكات.</numerusform>
            <numerusform>تشارك %n شراكة.</numerusform>
            <numerusform>تشارك %n شراكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues work together.</source>
        <translation>
            <numerusform>لا يعمل أي ثنائي من الزملاء معًا.</numerusform>
            <numerusform>يعمل ثنائي واحد من الزملاء معًا.</numerusform>
            <numerusform>يعمل ثنائيان من الزملاء معًا.</numerusform>
            <numerusform>تعمل %n ثنائيات من الزملاء معًا.</numerusform>
            <numerusform>يعمل %n ثنائيًا من الزملاء معًا.</numerusform>
            <numerusform>يعمل %n ثنائي من الزملاء معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in all</source>
        <translation>
            <numerusform>لا دروس</numerusform>
            <numerusform>درس واحد إجمالًا</numerusform>
            <numerusform>درسان إجمالًا</numerusform>
            <numerusform>%n دروس إجمالًا</numerusform>
            <numerusform>%n درسًا إجمالًا</numerusform>
            <numerusform>%n درس إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning on both sides</source>
        <translation>التعلّم لدى الطرفين</translation>
    </message>
    <message>
        <source>From the beginning until now</source>
        <translation>من البداية حتى الآن</translation>
    </message>
    <message>
        <source>Mutual learning in six dimensions</source>
        <translation>التعلم المتبادل في ستة أبعاد</translation>
    </message>
    <message>
        <source>From 1 (low) to 5 (high), as each side sees it</source>
        <translation>من 1 (ضعيف) إلى 5 (قوي)، كما يراه كل طرف</translation>
    </message>
    <message>
        <source>How far lessons travel</source>
        <translation>إلى أي مدى تنتشر الدروس</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>وتيرة التواصل</translation>
    </message>
    <message>
        <source>Days with contact, by month</source>
        <translation>أيام التواصل في كل شهر</translation>
    </message>
    <message>
        <source>How the partnerships fare</source>
        <translation>حال الشراكات</translation>
    </message>
    <message>
        <source>What the lessons are about</source>
        <translation>موضوعات الدروس</translation>
    </message>
    <message>
        <source>What was learned, in their own words</source>
        <translation>ما تعلموه بكلماتهم</translation>
    </message>
    <message>
        <source>From lessons that anybody may read</source>
        <translation>من دروس متاحة للجميع</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يقف في الطريق</translation>
    </message>
    <message>
        <source>Lessons that are held up, and who can help</source>
        <translation>دروس متعثرة، ومن يمكنه المساعدة</translation>
    </message>
    <message>
        <source>What each side put in</source>
        <translation>ما قدّمه كل طرف</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه الأمور</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Report on the network, %1</source>
        <translation>تقرير عن الشبكة، %1</translation>
    </message>
    <message>
        <source>Report on a pair of colleagues, %1</source>
        <translation>تقرير عن ثنائي من الزملاء، %1</translation>
    </message>
    <message>
        <source>Report on the partnership, %1</source>
        <translation>تقرير عن الشراكة، %1</translation>
    </message>
    <message>
        <source>How it began: %1.</source>
        <translation>كيف بدأت: %1.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>موضوعاتها: %1.</translation>
    </message>
    <message>
        <source>Made with Collega on %1. It names no persons.</source>
        <translation>أُعدّ بواسطة Collega في %1. لا يذكر أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) learned</source>
        <translation>
            <numerusform>درس مستفاد</numerusform>
            <numerusform>درس مستفاد</numerusform>
            <numerusform>درسان مستفادان</numerusform>
            <numerusform>دروس مستفادة</numerusform>
            <numerusform>درسًا مستفادًا</numerusform>
            <numerusform>درس مستفاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them put into practice</source>
        <translation>
            <numerusform>منها طُبّق</numerusform>
            <numerusform>منها طُبّق</numerusform>
            <numerusform>منها طُبّقا</numerusform>
            <numerusform>منها طُبّقت</numerusform>
            <numerusform>منها طُبّق</numerusform>
            <numerusform>منها طُبّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) to each other</source>
        <translation>
            <numerusform>زيارة متبادلة</numerusform>
            <numerusform>زيارة متبادلة</numerusform>
            <numerusform>زيارتان متبادلتان</numerusform>
            <numerusform>زيارات متبادلة</numerusform>
            <numerusform>زيارة متبادلة</numerusform>
            <numerusform>زيارة متبادلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) with contact</source>
        <translation>
            <numerusform>يوم تواصل</numerusform>
            <numerusform>يوم تواصل</numerusform>
            <numerusform>يوما تواصل</numerusform>
            <numerusform>أيام تواصل</numerusform>
            <numerusform>يوم تواصل</numerusform>
            <numerusform>يوم تواصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-up(s) kept</source>
        <translation>
            <numerusform>متابعة أُنجزت</numerusform>
            <numerusform>متابعة أُنجزت</numerusform>
            <numerusform>متابعتان أُنجزتا</numerusform>
            <numerusform>متابعات أُنجزت</numerusform>
            <numerusform>متابعة أُنجزت</numerusform>
            <numerusform>متابعة أُنجزت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody has said yet who can lift it.</source>
        <translation>لم يُذكر بعد من يمكنه إزالته.</translation>
    </message>
    <message>
        <source>Can be lifted by: %1</source>
        <translation>يمكن أن يزيله: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) changed something for residents at home.</source>
        <translation>
            <numerusform>لم يغيّر أي درس شيئًا للسكان في الموطن.</numerusform>
            <numerusform>غيّر درس واحد شيئًا للسكان في الموطن.</numerusform>
            <numerusform>غيّر درسان شيئًا للسكان في الموطن.</numerusform>
            <numerusform>غيّرت %n دروس شيئًا للسكان في الموطن.</numerusform>
            <numerusform>غيّر %n درسًا شيئًا للسكان في الموطن.</numerusform>
            <numerusform>غيّر %n درس شيئًا للسكان في الموطن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of civil society wait for a town&apos;s backing.</source>
        <translation>
            <numerusform>لا مبادرة من المجتمع المدني تنتظر دعم بلدية.</numerusform>
            <numerusform>مبادرة واحدة من المجتمع المدني تنتظر دعم بلدية.</numerusform>
            <numerusform>مبادرتان من المجتمع المدني تنتظران دعم بلدية.</numerusform>
            <numerusform>%n مبادرات من المجتمع المدني تنتظر دعم بلدية.</numerusform>
            <numerusform>%n مبادرة من المجتمع المدني تنتظر دعم بلدية.</numerusform>
            <numerusform>%n مبادرة من المجتمع المدني تنتظر دعم بلدية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapted to one&apos;s own work</source>
        <translation>كُيّف مع العمل الخاص</translation>
    </message>
    <message>
        <source>Part of a procedure</source>
        <translation>جزء من إجراء معتمد</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Of which paid by programmes</source>
        <translation>منها ما دفعته البرامج</translation>
    </message>
    <message>
        <source>translated by people</source>
        <translation>ترجمة بشرية</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>كُتب بلغة: %1</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>في الموطن: %1</translation>
    </message>
    <message>
        <source>Collega: visits and follow-ups</source>
        <translation>Collega: الزيارات والمتابعات</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>المشاركون: %1</translation>
    </message>
    <message>
        <source>Interpreting: %1</source>
        <translation>الترجمة الشفوية: %1</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>البرنامج:</translation>
    </message>
    <message>
        <source>Still to be done before:</source>
        <translation>ما بقي عمله قبل ذلك:</translation>
    </message>
    <message>
        <source>What partner towns learned from each other</source>
        <translation>ما تعلّمته بلديات شريكة من بعضها</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that colleagues in partner towns learned from each other.</source>
        <translation>
            <numerusform>لا دروس تعلّمها زملاء في بلديات شريكة من بعضهم.</numerusform>
            <numerusform>درس واحد تعلّمه زملاء في بلديات شريكة من بعضهم.</numerusform>
            <numerusform>درسان تعلّمهما زملاء في بلديات شريكة من بعضهم.</numerusform>
            <numerusform>%Ln دروس تعلّمها زملاء في بلديات شريكة من بعضهم.</numerusform>
            <numerusform>%Ln درسًا تعلّمها زملاء في بلديات شريكة من بعضهم.</numerusform>
            <numerusform>%Ln درس تعلّمها زملاء في بلديات شريكة من بعضهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>دروس أخرى</translation>
    </message>
    <message>
        <source>No lesson has been made public yet.</source>
        <translation>لم يُنشر أي درس للعموم بعد.</translation>
    </message>
    <message>
        <source>Colleagues made these lessons public. Nobody is named who did not agree.</source>
        <translation>نشر زملاء هذه الدروس للعموم. لا يُذكر اسم أحد لم يوافق على ذلك.</translation>
    </message>
    <message>
        <source>Go to the lessons</source>
        <translation>الانتقال إلى الدروس</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيُفعل</translation>
    </message>
    <message>
        <source>What it does at home</source>
        <translation>أثره في بلديتنا</translation>
    </message>
    <message>
        <source>A note by the translator</source>
        <translation>ملاحظة من المترجم</translation>
    </message>
    <message>
        <source>Learned by %1</source>
        <translation>تعلّمته: %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>ترجمة %1</translation>
    </message>
    <message>
        <source>What is kept about %1</source>
        <translation>ما يُحفظ عن %1</translation>
    </message>
    <message>
        <source>Everything on this device that is about this person or was written by them, on %1. What is about others is left out. The file beside this one has the same for programs.</source>
        <translation>كل ما في هذا الجهاز عن هذا الشخص أو مما كتبه، حتى %1. تُرك ما يخص غيره. يحوي الملف المجاور الشيء نفسه للبرامج.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>كُتب في %1</translation>
    </message>
    <message>
        <source>This tie was closed.</source>
        <translation>أُغلقت هذه الصلة.</translation>
    </message>
    <message>
        <source>This tie was closed (%1).</source>
        <translation>أُغلقت هذه الصلة (%1).</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>مخطّط له في %1.</translation>
    </message>
    <message>
        <source>Paused for now (%1).</source>
        <translation>متوقّف مؤقتًا (%1).</translation>
    </message>
    <message>
        <source>Paused until %1 (%2).</source>
        <translation>متوقّف حتى %1 (%2).</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>مغادرة أحدهم</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطلة</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>دُقّ</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>مطلوب منك</translation>
    </message>
    <message>
        <source>Bells rung for you</source>
        <translation>أجراس دُقّت لك</translation>
    </message>
    <message>
        <source>Gone quiet, and yours to ring</source>
        <translation>صمتت، وعليك أن تدقّ الجرس</translation>
    </message>
    <message>
        <source>Waiting for your yes or no</source>
        <translation>في انتظار قبولك أو رفضك</translation>
    </message>
    <message>
        <source>Visits that are coming</source>
        <translation>زيارات قادمة</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>دروس جديدة</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>آخر تواصل %1</translation>
    </message>
    <message>
        <source>There is a briefing of %1.</source>
        <translation>توجد بطاقة تعريفية عن %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>The server has no more room for this space.</source>
        <translation>لم يعد في الخادم متسع لهذه المساحة.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::DevicesModel</name>
    <message>
        <source>Shut out. It reads nothing that was written since.</source>
        <translation>أُبعد، ولا يقرأ شيئًا مما كُتب منذ ذلك.</translation>
    </message>
    <message>
        <source>Linked on %1</source>
        <translation>رُبط في %1</translation>
    </message>
    <message>
        <source>Last wrote on %1</source>
        <translation>آخر كتابة في %1</translation>
    </message>
    <message>
        <source>In no space yet</source>
        <translation>ليس في أي مساحة بعد</translation>
    </message>
    <message numerus="yes">
        <source>In %n space(s)</source>
        <translation>
            <numerusform>ليس في أي مساحة</numerusform>
            <numerusform>في مساحة واحدة</numerusform>
            <numerusform>في مساحتين</numerusform>
            <numerusform>في %n مساحات</numerusform>
            <numerusform>في %n مساحة</numerusform>
            <numerusform>في %n مساحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device of yours</source>
        <translation>جهاز آخر لك</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::ErasureModel</name>
    <message>
        <source>There is nothing about this person here any more.</source>
        <translation>لم يعد هنا شيء عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Something waits to be sent, and goes first. It is looked again as soon as it is sent.</source>
        <translation>هناك ما ينتظر الإرسال ويُرسل أولًا، ثم يُعاد البحث فور إرساله.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::FollowUpsModel</name>
    <message>
        <source>Asked of you now</source>
        <translation>مطلوب منك الآن</translation>
    </message>
    <message>
        <source>Asked of your colleagues</source>
        <translation>مطلوب من زملائك</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::JoinModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>‏%1 — %2</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::KeepingModel</name>
    <message>
        <source>My data in Collega</source>
        <translation>بياناتي في Collega</translation>
    </message>
    <message>
        <source>Visits and follow-ups</source>
        <translation>الزيارات والمتابعات</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>دروس منشورة للعموم</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LessonEditor</name>
    <message>
        <source>What came of it: %1</source>
        <translation>ما الذي نتج عنه: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkGuestModel</name>
    <message>
        <source>This is not a whole code of another device.</source>
        <translation>هذا ليس رمزًا كاملًا لجهاز آخر.</translation>
    </message>
    <message>
        <source>This code is unknown, or its time is over. Show a new one on the other device.</source>
        <translation>هذا الرمز غير معروف أو انتهت مدته. اعرض رمزًا جديدًا على الجهاز الآخر.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkHostModel</name>
    <message>
        <source>The time for this code is over. Show a new one.</source>
        <translation>انتهت مدة هذا الرمز. اعرض رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Notifier</name>
    <message numerus="yes">
        <source>%n thing(s) for you in Collega</source>
        <translation>
            <numerusform>لا شيء لكم في Collega</numerusform>
            <numerusform>أمر واحد لكم في Collega</numerusform>
            <numerusform>أمران لكم في Collega</numerusform>
            <numerusform>%Ln أمور لكم في Collega</numerusform>
            <numerusform>%Ln أمرًا لكم في Collega</numerusform>
            <numerusform>%Ln أمر لكم في Collega</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلم واحد</numerusform>
            <numerusform>استُلم اثنان</numerusform>
            <numerusform>استُلمت %Ln</numerusform>
            <numerusform>استُلم %Ln</numerusform>
            <numerusform>استُلم %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسل واحد</numerusform>
            <numerusform>أُرسل اثنان</numerusform>
            <numerusform>أُرسلت %Ln</numerusform>
            <numerusform>أُرسل %Ln</numerusform>
            <numerusform>أُرسل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::RecoveryModel</name>
    <message>
        <source>This server knows nobody with this code. Is it the right server, and were you in a partnership there?</source>
        <translation>لا يعرف هذا الخادم أحدًا بهذا الرمز. هل هو الخادم الصحيح، وهل كنت في شراكة عليه؟</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::StayUnlocked</name>
    <message>
        <source>The keychain of this device did not take the key: %1</source>
        <translation>لم تقبل سلسلة مفاتيح هذا الجهاز المفتاح: %1</translation>
    </message>
    <message>
        <source>The keychain of this device did not give the key up: %1</source>
        <translation>لم تتخلَّ سلسلة مفاتيح هذا الجهاز عن المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TodayModel</name>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب نهارك، %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message numerus="yes">
        <source>You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague there lets you in.</source>
        <translation>
            <numerusform>لم تطلب الانضمام إلى أي شراكة.</numerusform>
            <numerusform>طلبت الانضمام إلى شراكة %1. تظهر هنا حالما يقبلك زميل فيها.</numerusform>
            <numerusform>طلبت الانضمام إلى شراكتين، آخر مرة %1. تظهر كل منهما هنا حالما يقبلك زميل فيها.</numerusform>
            <numerusform>طلبت الانضمام إلى %n شراكات، آخر مرة %1. تظهر كل منها هنا حالما يقبلك زميل فيها.</numerusform>
            <numerusform>طلبت الانضمام إلى %n شراكة، آخر مرة %1. تظهر كل منها هنا حالما يقبلك زميل فيها.</numerusform>
            <numerusform>طلبت الانضمام إلى %n شراكة، آخر مرة %1. تظهر كل منها هنا حالما يقبلك زميل فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is not at the server yet: it is asked for again by itself, until the device that made it has been online.</source>
        <translation>هناك دعوة ليست على الخادم بعد: يُعاد طلبها تلقائيًا إلى أن يتصل الجهاز الذي أنشأها.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TranslationsModel</name>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>ماذا يعني لك ذلك؟</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>ماذا ستفعل به؟</translation>
    </message>
    <message>
        <source>%1: this is what was meant</source>
        <translation>%1: هذا هو المقصود</translation>
    </message>
    <message>
        <source>%1: something else was meant</source>
        <translation>%1: كان المقصود شيئًا آخر</translation>
    </message>
</context>
</TS>
