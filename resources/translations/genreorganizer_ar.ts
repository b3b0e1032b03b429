<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>حول Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>يستمع إلى موسيقاك ويعرض احتمال كل نوع ويكتب ما تقبله. كل شيء يجري على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ال&amp;ترخيص</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>⁦Genre Organizer⁩ برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي دون أي ضمان.

دُرِّبت النماذج المرفقة على بيانات بحثية؛ تذكر بطاقاتها في «أدوات» ثم «النماذج» أيها وبأي شروط.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>إضافة مجلد موسيقى إلى المكتبة</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>مجلدات ا&amp;لمكتبة…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>عرض مجلدات المكتبة أو إزالتها أو تغيير مكانها</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>ن&amp;سيان المقطوعات المفقودة…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>إزالة المقطوعات المفقودة المحددة من المكتبة</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>فتح مجلد المقطوعة في مدير الملفات</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>البحث عن الملفات الجديدة والمتغيرة والمنقولة والمفقودة</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>إعادة &amp;قراءة كل الملفات</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>قراءة الملفات التي لم يتغير حجمها ووقتها منذ آخر فحص أيضًا</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;كتابة الوسوم…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>كتابة الأنواع المقبولة في الملفات بعد معاينة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>&amp;تصدير القائمة بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>حفظ كل ما هو معروف عن مقطوعات هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>حفظ نسخة من قاعدة بيانات المكتبة</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>استعادة نسخة احتيا&amp;طية…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>استبدال قاعدة بيانات المكتبة بنسخة محفوظة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>التراجع عن آخر ما تم: قرار أو تغيير في قائمة تشغيل أو كتابة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>قبول النوع المقترح والمتابعة</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>قبول &amp;غير المؤكدة أيضًا</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>الاقتراح خطأ ولا يُكتب شيء</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>اتخاذ القرار لاحقًا: تبقى المقطوعة ضمن «غير مؤكد»</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>ال&amp;نوع…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>كتابة نوع واحد أو أكثر</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>تحرير ال&amp;أنواع…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>إضافة أنواع إلى المقطوعات المحددة أو إزالة بعضها</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>تحرير وسوم أ&amp;خرى…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>إبقاء ال&amp;وسم</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>الوسم صحيح والاقتراح خطأ</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>عدم السؤال م&amp;جددًا</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>ترك هذا الوسم كما هو مهما قال أي نموذج</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>ال&amp;سؤال من جديد</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>السؤال عن هذا الوسم من جديد</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>&amp;مسح القرار</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>مسح القرار</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>المقطوعة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>المقطوعة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>قبول جماع&amp;ي…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>قبول كل الاقتراحات المؤكدة بما يكفي بعد معاينة</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>ت&amp;شغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>تق&amp;ديم</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>تر&amp;جيع</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>رؤية ما كُتب وما نُقل، والتراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>تحرير العنوان والفنان والألبوم ووسوم أخرى للمقطوعات المحددة</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>إ&amp;ضافة غلاف أو استبداله…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>استخدام صورة غلافًا للمقطوعات المحددة</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>إ&amp;زالة الغلاف…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>إزالة الغلاف من المقطوعات المحددة</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;حفظ الغلاف باسم…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>حفظ غلاف المقطوعة في ملف</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>تشغيل &amp;تاليًا</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>القبول أيضًا للمقطوعات المحددة التي لا يتأكد منها البرنامج</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>هذا لعدة مقطوعات بعضها غير مؤكد. لمقطوعة واحدة اضغط A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>قبول &amp;النوع الأعم</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>قبول النوع الأعم من المقترح، مثل Jazz بدلًا من Bebop، والمتابعة</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>هذا للوسوم التي يناقضها الصوت؛ وهي ضمن «اختلافات».</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>تصف&amp;ية…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>اختيار شروط تضيّق القائمة</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>تشغيل المقطوعات المحددة بعد المقطوعة الحالية</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>إضافة إلى &amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>إضافة المقطوعات المحددة إلى نهاية قائمة الانتظار</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>إ&amp;ظهار قائمة الانتظار</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>عرض ما سيُشغَّل تاليًا وبأي ترتيب</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>ترتيب &amp;عشوائي</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>تشغيل القائمة بترتيب عشوائي</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>ت&amp;كرار القائمة</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>البدء من جديد عند انتهاء القائمة</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>تكرار ال&amp;مقطوعة</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>تشغيل المقطوعة نفسها مرارًا وتكرارًا</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>الشريط الجانبي أو القائمة</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>الانتقال إلى الشريط الجانبي والعودة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 نجوم</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>منح المقطوعات المحددة 5 نجوم</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 نجوم</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>منح المقطوعات المحددة 4 نجوم</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 نجوم</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>منح المقطوعات المحددة 3 نجوم</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 نجمتان</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>منح المقطوعات المحددة نجمتين</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 نجمة</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>منح المقطوعات المحددة نجمة واحدة</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;بلا نجوم</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>إزالة نجوم المقطوعات المحددة</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>تحليل كل المقطوعات التي لم تُحلَّل بعد</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>إعادة تحليل المح&amp;ددة</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>تحليل المقطوعات المحددة من جديد</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>ما هذا ال&amp;نوع؟</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>التسجيل من ميكروفون أو اختيار ملف لمعرفة نوعه</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>تن&amp;ظيم الملفات…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>نقل الملفات إلى مجلدات حسب النوع والفنان والألبوم، بعد معاينة</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>الإ&amp;خفاقات…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>ما تعذرت قراءته أو تحليله أو كتابته، ولماذا</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>تر&amp;تيب…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>ترتيب المكتبة خطوة خطوة، بدءًا بالأكثر أمانًا</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>ال&amp;مكررات…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>مقارنة ملفات التسجيل الواحد والإبقاء على واحد ونقل البقية إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;الأنواع…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>إعادة تسمية الأنواع ودمجها وترتيبها وتحديد معاني التسميات</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>توحيد &amp;أسماء الأنواع…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>كتابة أنواع الوسوم كما في قائمة الأنواع</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ا&amp;لنماذج…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>النماذج وما تعرفه ومدى دقتها</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>ت&amp;علُّم أنواعي…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>تعلُّم أنواع مجموعتك الخاصة</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>سجل الأحدا&amp;ث…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار سجل الأحداث</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>قائمة تشغيل &amp;جديدة…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>إنشاء قائمة تشغيل من المقطوعات المحددة</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>قائمة تشغيل &amp;ذكية جديدة…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>إنشاء قائمة تشغيل تحكمها قاعدة</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>قائمة تشغيل جديدة لمقطوعات م&amp;شابهة…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>إنشاء قائمة تشغيل مما يشبه المقطوعات المحددة</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>تحرير ال&amp;قاعدة…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>تغيير محتوى قائمة التشغيل الذكية</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>ا&amp;ستيراد قوائم تشغيل…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>إنشاء قوائم تشغيل من ملفات كتبتها مشغلات أخرى</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>تصدير عدة قوائم تش&amp;غيل…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>حفظ عدة قوائم تشغيل كملفات في مجلد واحد</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>ت&amp;صدير قائمة التشغيل…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>&amp;نسخ الملفات…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>نسخ ملفات قائمة التشغيل إلى ذاكرة USB أو بطاقة ذاكرة أو هاتف</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>إعادة تس&amp;مية قائمة التشغيل…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>&amp;حذف قائمة التشغيل</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>نقل المقطوعات المحددة خطوة إلى أعلى في قائمة التشغيل</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>نقل المقطوعات المحددة خطوة إلى أسفل في قائمة التشغيل</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>إزالة من قائمة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>الم&amp;قطوعات</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>إظهار القائمة مقطوعة مقطوعة</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>الأ&amp;غلفة</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>إظهار أغلفة ألبومات القائمة</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الأغلفة</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>الأل&amp;بومات</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>عرض القائمة حسب الألبوم: ما مدى اتفاق مقطوعاته؟</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>ت&amp;صفح</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>تضييق القائمة حسب النوع أو الفنان أو الألبوم أو المجلد أو السنة</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;مراجعة</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>الانتقال إلى المقطوعات التي تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>&amp;الشريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>ا&amp;لمشغل</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>فتح القائمة الأولى</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>كيفية استخدام البرنامج مع صور</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات ل&amp;وحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;حول Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} من {tracks} تشبه ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} من {tracks} مؤكدة، كلها ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} من {tracks} مؤكدة، منها {votes} ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(بلا ألبوم)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>فنانون متعددون</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(مختلف)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} تنتظر القرار</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>غير مؤكد ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>تشبه</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>نقل الملفات إلى سلة المهملات</numerusform>
            <numerusform>نقل ملف واحد إلى سلة المهملات</numerusform>
            <numerusform>نقل ملفين إلى سلة المهملات</numerusform>
            <numerusform>نقل %n ملفات إلى سلة المهملات</numerusform>
            <numerusform>نقل %n ملفًا إلى سلة المهملات</numerusform>
            <numerusform>نقل %n ملف إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>لم يُنقل أي ملف إلى سلة المهملات.</numerusform>
            <numerusform>نُقل ملف واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل ملفان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n ملفات إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n ملفًا إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n ملف إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>نُقلت كلها.</numerusform>
            <numerusform>تعذر نقل واحد وبقي مكانه.</numerusform>
            <numerusform>تعذر نقل اثنين وبقيا مكانهما.</numerusform>
            <numerusform>تعذر نقل %n وبقيت مكانها.</numerusform>
            <numerusform>تعذر نقل %n وبقيت مكانها.</numerusform>
            <numerusform>تعذر نقل %n وبقيت مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>لم يُسترجع أي ملف من سلة المهملات.</numerusform>
            <numerusform>استُرجع ملف واحد من سلة المهملات.</numerusform>
            <numerusform>استُرجع ملفان من سلة المهملات.</numerusform>
            <numerusform>استُرجعت %n ملفات من سلة المهملات.</numerusform>
            <numerusform>استُرجع %n ملفًا من سلة المهملات.</numerusform>
            <numerusform>استُرجع %n ملف من سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>استُرجعت كلها.</numerusform>
            <numerusform>يجب استرجاع واحد يدويًا؛ انظر في سلة المهملات.</numerusform>
            <numerusform>يجب استرجاع اثنين يدويًا؛ انظر في سلة المهملات.</numerusform>
            <numerusform>يجب استرجاع %n يدويًا؛ انظر في سلة المهملات.</numerusform>
            <numerusform>يجب استرجاع %n يدويًا؛ انظر في سلة المهملات.</numerusform>
            <numerusform>يجب استرجاع %n يدويًا؛ انظر في سلة المهملات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(بلا نوع)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>كل الفنانين</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(بلا فنان)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>كل الألبومات</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(بلا ألبوم)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(بلا سنة)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>كل العقود</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>تحرير الأنواع</numerusform>
            <numerusform>تحرير أنواع مقطوعة واحدة</numerusform>
            <numerusform>تحرير أنواع مقطوعتين</numerusform>
            <numerusform>تحرير أنواع %n مقطوعات</numerusform>
            <numerusform>تحرير أنواع %n مقطوعة</numerusform>
            <numerusform>تحرير أنواع %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>النوع المراد إضافته</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>أنواع المقطوعات</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>معلَّم: تحصل كل المقطوعات على النوع. غير معلَّم: لا تحمله أي منها. نصف معلَّم: دون تغيير.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>يضيف ⁨{genres}⁩.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>يزيل ⁨{genres}⁩.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>من الأكثر أمانًا إلى ما يحتاج إلى استماعك. تعرض كل خطوة ما ستفعله قبل أن تفعله ويمكن التراجع عنها؛ لا يتغير أي ملف قبل أن تكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>نحو {count} منها صحيحة على الأرجح</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>لا اقتراح لمقطوعات بلا نوع</numerusform>
            <numerusform>لمقطوعة واحدة بلا نوع اقتراح</numerusform>
            <numerusform>لمقطوعتين بلا نوع اقتراح</numerusform>
            <numerusform>لـ %n مقطوعات بلا نوع اقتراح</numerusform>
            <numerusform>لـ %n مقطوعة بلا نوع اقتراح</numerusform>
            <numerusform>لـ %n مقطوعة بلا نوع اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>حُلِّلت كل المقطوعات</numerusform>
            <numerusform>مقطوعة واحدة لم تُحلَّل بعد</numerusform>
            <numerusform>مقطوعتان لم تُحلَّلا بعد</numerusform>
            <numerusform>%n مقطوعات لم تُحلَّل بعد</numerusform>
            <numerusform>%n مقطوعة لم تُحلَّل بعد</numerusform>
            <numerusform>%n مقطوعة لم تُحلَّل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>لا أسماء أنواع تحتاج إلى توحيد</numerusform>
            <numerusform>مقطوعة واحدة يحتاج اسم نوعها إلى توحيد</numerusform>
            <numerusform>مقطوعتان يحتاج اسما نوعيهما إلى توحيد</numerusform>
            <numerusform>%n مقطوعات تحتاج أسماء أنواعها إلى توحيد</numerusform>
            <numerusform>%n مقطوعة تحتاج أسماء أنواعها إلى توحيد</numerusform>
            <numerusform>%n مقطوعة تحتاج أسماء أنواعها إلى توحيد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>تو&amp;حيد…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>&amp;قبول جماعي…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>المقطوعات السليمة أو الجاهزة للكتابة</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>يعيدك ⁨{key}⁩ إلى هنا.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}: {fine}، {ready}.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}: {fine}.</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>لا مقطوعات سليمة</numerusform>
            <numerusform>واحدة سليمة</numerusform>
            <numerusform>اثنتان سليمتان</numerusform>
            <numerusform>%n سليمة</numerusform>
            <numerusform>%n سليمة</numerusform>
            <numerusform>%n سليمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>لا شيء للكتابة</numerusform>
            <numerusform>واحدة جاهزة للكتابة</numerusform>
            <numerusform>اثنتان جاهزتان للكتابة</numerusform>
            <numerusform>%n جاهزة للكتابة</numerusform>
            <numerusform>%n جاهزة للكتابة</numerusform>
            <numerusform>%n جاهزة للكتابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>لا مقطوعات اقتُرح لها نوع غير نوعها</numerusform>
            <numerusform>مقطوعة واحدة لها نوع، لكن اقتُرح غيره</numerusform>
            <numerusform>مقطوعتان لهما نوع، لكن اقتُرح غيره</numerusform>
            <numerusform>%n مقطوعات لها نوع، لكن اقتُرح غيره</numerusform>
            <numerusform>%n مقطوعة لها نوع، لكن اقتُرح غيره</numerusform>
            <numerusform>%n مقطوعة لها نوع، لكن اقتُرح غيره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>لا مقطوعات تخالف النوع الذي في الوسم</numerusform>
            <numerusform>مقطوعة واحدة لا تشبه النوع الذي في الوسم إطلاقًا</numerusform>
            <numerusform>مقطوعتان لا تشبهان النوع الذي في الوسم إطلاقًا</numerusform>
            <numerusform>%n مقطوعات لا تشبه النوع الذي في الوسم إطلاقًا</numerusform>
            <numerusform>%n مقطوعة لا تشبه النوع الذي في الوسم إطلاقًا</numerusform>
            <numerusform>%n مقطوعة لا تشبه النوع الذي في الوسم إطلاقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>لا ملفات لها نسخ</numerusform>
            <numerusform>ملف واحد له نسخة</numerusform>
            <numerusform>ملفان لهما نسخ</numerusform>
            <numerusform>%n ملفات لها نسخ</numerusform>
            <numerusform>%n ملفًا لها نسخ</numerusform>
            <numerusform>%n ملف لها نسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>ال&amp;مكررات…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>لا مقطوعات تحتاج إلى استماعك</numerusform>
            <numerusform>مقطوعة واحدة تحتاج إلى استماعك: لا اقتراح لها</numerusform>
            <numerusform>مقطوعتان تحتاجان إلى استماعك: لا اقتراح لهما</numerusform>
            <numerusform>%n مقطوعات تحتاج إلى استماعك: لا اقتراح لها</numerusform>
            <numerusform>%n مقطوعة تحتاج إلى استماعك: لا اقتراح لها</numerusform>
            <numerusform>%n مقطوعة تحتاج إلى استماعك: لا اقتراح لها</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>ا&amp;ستماع</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>كل الملفات قُرئت وحُللت وكُتبت</numerusform>
            <numerusform>ملف واحد تعذرت قراءته أو تحليله أو كتابته</numerusform>
            <numerusform>ملفان تعذرت قراءتهما أو تحليلهما أو كتابتهما</numerusform>
            <numerusform>%n ملفات تعذرت قراءتها أو تحليلها أو كتابتها</numerusform>
            <numerusform>%n ملفًا تعذرت قراءتها أو تحليلها أو كتابتها</numerusform>
            <numerusform>%n ملف تعذرت قراءتها أو تحليلها أو كتابتها</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>الإ&amp;خفاقات…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>لا مقطوعات جاهزة للكتابة</numerusform>
            <numerusform>مقطوعة واحدة جاهزة للكتابة</numerusform>
            <numerusform>مقطوعتان جاهزتان للكتابة</numerusform>
            <numerusform>%n مقطوعات جاهزة للكتابة</numerusform>
            <numerusform>%n مقطوعة جاهزة للكتابة</numerusform>
            <numerusform>%n مقطوعة جاهزة للكتابة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;كتابة…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>{number} BPM</source>
        <translation>{number} BPM</translation>
    </message>
    <message>
        <source>{after} (was {before})</source>
        <translation>⁨{after}⁩ (كان ⁨{before}⁩)</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>مقترح: ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>التخمين الثاني</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>الوسم الآن</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>عدد المقطوعات</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>عدد الأقراص</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>الملحن</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>الاحتمالات حسب النموذج</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>حدِّد مقطوعة أولًا لمقارنة ما تقوله النماذج.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;دع النموذج المدمج يستمع إلى هذه المقطوعة</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;دع ⁨{model}⁩ يستمع إلى هذه المقطوعة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;دع النماذج المعلَّمة تستمع إلى هذه المقطوعة</numerusform>
            <numerusform>&amp;دع النموذج المعلَّم يستمع إلى هذه المقطوعة</numerusform>
            <numerusform>&amp;دع النموذجين المعلَّمين يستمعان إلى هذه المقطوعة</numerusform>
            <numerusform>&amp;دع %n نماذج معلَّمة تستمع إلى هذه المقطوعة</numerusform>
            <numerusform>&amp;دع %n نموذجًا معلَّمًا يستمع إلى هذه المقطوعة</numerusform>
            <numerusform>&amp;دع %n نموذج معلَّم يستمع إلى هذه المقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>التخمين الأول لهذا النموذج</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>⁨{truth}⁩ عُدَّ ⁨{said}⁩: {count} من {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>لا توجد مقطوعات في «⁨{name}⁩» لنسخها.</numerusform>
            <numerusform>ينسخ مقطوعة «⁨{name}⁩» باسم ملف من الفنان والعنوان تقبله كل ذاكرة أو بطاقة أو هاتف، مع ملف قائمة تشغيل بجانبها.</numerusform>
            <numerusform>ينسخ مقطوعتَي «⁨{name}⁩» باسمَي ملفين من الفنان والعنوان تقبلهما كل ذاكرة أو بطاقة أو هاتف، مع ملف قائمة تشغيل بجانبهما.</numerusform>
            <numerusform>ينسخ %n مقطوعات من «⁨{name}⁩» بأسماء ملفات من الفنان والعنوان تقبلها كل ذاكرة أو بطاقة أو هاتف، مع ملف قائمة تشغيل بجانبها.</numerusform>
            <numerusform>ينسخ %n مقطوعة من «⁨{name}⁩» بأسماء ملفات من الفنان والعنوان تقبلها كل ذاكرة أو بطاقة أو هاتف، مع ملف قائمة تشغيل بجانبها.</numerusform>
            <numerusform>ينسخ %n مقطوعة من «⁨{name}⁩» بأسماء ملفات من الفنان والعنوان تقبلها كل ذاكرة أو بطاقة أو هاتف، مع ملف قائمة تشغيل بجانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ت&amp;صفح…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>النسخ إل&amp;ى:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>تر&amp;قيم الملفات، لمشغلات ترتبها حسب الاسم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>اختر الذاكرة أو البطاقة أو مجلدًا عليها.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>⁨{folder}⁩ · {free} متاحة</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>إزالة الغلاف</numerusform>
            <numerusform>إزالة غلاف مقطوعة واحدة</numerusform>
            <numerusform>إزالة غلاف مقطوعتين</numerusform>
            <numerusform>إزالة غلاف %n مقطوعات</numerusform>
            <numerusform>إزالة غلاف %n مقطوعة</numerusform>
            <numerusform>إزالة غلاف %n مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>الغلاف</numerusform>
            <numerusform>غلاف مقطوعة واحدة</numerusform>
            <numerusform>غلاف مقطوعتين</numerusform>
            <numerusform>غلاف %n مقطوعات</numerusform>
            <numerusform>غلاف %n مقطوعة</numerusform>
            <numerusform>غلاف %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>الغلاف الحالي</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>الغلاف الجديد</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>قراءة الأغلفة…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>اختيار &amp;صورة…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;كتابة</numerusform>
            <numerusform>&amp;كتابة ملف واحد</numerusform>
            <numerusform>&amp;كتابة ملفين</numerusform>
            <numerusform>&amp;كتابة %n ملفات</numerusform>
            <numerusform>&amp;كتابة %n ملفًا</numerusform>
            <numerusform>&amp;كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>لا غلاف</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>اختر صورة أو ألصقها أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>لا يتغير إلا الغلاف الأمامي؛ تبقى الصور الأخرى، كالغلاف الخلفي، والصوت وكل النصوص كما هي. تُحفظ الصورة كما هي. يحتفظ السجل بالغلاف القديم، ويمكن التراجع عن التغيير في أي وقت.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>ليس لكل المقطوعات هذا الغلاف.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>هذه الصورة تالفة أو أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>اختيار غلاف</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>لا يوجد غلاف</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>صورة (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>حفظ الغلاف</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>حُفظ ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>حدث خطأ داخلي في Genre Organizer. ملفاتك سليمة ويمكنك المتابعة؛ إن تكرر ذلك فأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>التفاصيل في سجل الأحداث: ⁨{path}⁩</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعدت واحدة (غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت اثنتان (غير مؤكدتين أو محسومتين).</numerusform>
            <numerusform>استُبعدت %n (غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت %n (غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت %n (غير مؤكدة أو محسومة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>لم يُقبل شيء.</numerusform>
            <numerusform>قُبلت واحدة.</numerusform>
            <numerusform>قُبلت اثنتان.</numerusform>
            <numerusform>قُبلت %n.</numerusform>
            <numerusform>قُبلت %n.</numerusform>
            <numerusform>قُبلت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعدت واحدة (بلا نوع أعم أو غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت اثنتان (بلا نوع أعم أو غير مؤكدتين أو محسومتين).</numerusform>
            <numerusform>استُبعدت %n (بلا نوع أعم أو غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت %n (بلا نوع أعم أو غير مؤكدة أو محسومة).</numerusform>
            <numerusform>استُبعدت %n (بلا نوع أعم أو غير مؤكدة أو محسومة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>لم يُقبل ⁨{genres}⁩.</numerusform>
            <numerusform>قُبل ⁨{genres}⁩ لمقطوعة واحدة.</numerusform>
            <numerusform>قُبل ⁨{genres}⁩ لمقطوعتين.</numerusform>
            <numerusform>قُبل ⁨{genres}⁩ لـ %n مقطوعات.</numerusform>
            <numerusform>قُبل ⁨{genres}⁩ لـ %n مقطوعة.</numerusform>
            <numerusform>قُبل ⁨{genres}⁩ لـ %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>لم يكن لأي منها ذلك.</numerusform>
            <numerusform>واحدة كان لها ذلك من قبل.</numerusform>
            <numerusform>اثنتان كان لهما ذلك من قبل.</numerusform>
            <numerusform>%n كان لها ذلك من قبل.</numerusform>
            <numerusform>%n كان لها ذلك من قبل.</numerusform>
            <numerusform>%n كان لها ذلك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>لم يُرفض شيء.</numerusform>
            <numerusform>رُفضت واحدة.</numerusform>
            <numerusform>رُفضت اثنتان.</numerusform>
            <numerusform>رُفضت %n.</numerusform>
            <numerusform>رُفضت %n.</numerusform>
            <numerusform>رُفضت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>لم يؤجل شيء.</numerusform>
            <numerusform>أُجلت واحدة.</numerusform>
            <numerusform>أُجلت اثنتان.</numerusform>
            <numerusform>أُجلت %n.</numerusform>
            <numerusform>أُجلت %n.</numerusform>
            <numerusform>أُجلت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعدت واحدة (مكتوبة أو غير محسومة).</numerusform>
            <numerusform>استُبعدت اثنتان (مكتوبتان أو غير محسومتين).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو غير محسومة).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو غير محسومة).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو غير محسومة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>لم يُمسح قرار.</numerusform>
            <numerusform>مُسح قرار واحد.</numerusform>
            <numerusform>مُسح قراران.</numerusform>
            <numerusform>مُسحت %n قرارات.</numerusform>
            <numerusform>مُسح %n قرارًا.</numerusform>
            <numerusform>مُسح %n قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>لم يُبقَ وسم.</numerusform>
            <numerusform>أُبقي وسم واحد.</numerusform>
            <numerusform>أُبقي وسمان.</numerusform>
            <numerusform>أُبقيت %n وسوم.</numerusform>
            <numerusform>أُبقي %n وسمًا.</numerusform>
            <numerusform>أُبقي %n وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>لن يُسأل عن أي وسم.</numerusform>
            <numerusform>لن يُسأل عن وسم واحد مجددًا.</numerusform>
            <numerusform>لن يُسأل عن وسمين مجددًا.</numerusform>
            <numerusform>لن يُسأل عن %n وسوم مجددًا.</numerusform>
            <numerusform>لن يُسأل عن %n وسمًا مجددًا.</numerusform>
            <numerusform>لن يُسأل عن %n وسم مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>لا وسم يُسأل عنه من جديد.</numerusform>
            <numerusform>يُسأل عن وسم واحد من جديد.</numerusform>
            <numerusform>يُسأل عن وسمين من جديد.</numerusform>
            <numerusform>يُسأل عن %n وسوم من جديد.</numerusform>
            <numerusform>يُسأل عن %n وسمًا من جديد.</numerusform>
            <numerusform>يُسأل عن %n وسم من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>لم تتغير مقطوعة.</numerusform>
            <numerusform>تغيرت مقطوعة واحدة.</numerusform>
            <numerusform>تغيرت مقطوعتان.</numerusform>
            <numerusform>تغيرت %n مقطوعات.</numerusform>
            <numerusform>تغيرت %n مقطوعة.</numerusform>
            <numerusform>تغيرت %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>لم تُنسَ أي مقطوعة مفقودة.</numerusform>
            <numerusform>نُسيت مقطوعة مفقودة واحدة.</numerusform>
            <numerusform>نُسيت مقطوعتان مفقودتان.</numerusform>
            <numerusform>نُسيت %n مقطوعات مفقودة.</numerusform>
            <numerusform>نُسيت %n مقطوعة مفقودة.</numerusform>
            <numerusform>نُسيت %n مقطوعة مفقودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>لا قرارات لم يُتراجع عنها: مكتوبة بالفعل. تراجع عن الكتابة أولًا.</numerusform>
            <numerusform>لم يُتراجع عن قرار واحد: مكتوب بالفعل. تراجع عن الكتابة أولًا.</numerusform>
            <numerusform>لم يُتراجع عن قرارين: مكتوبان بالفعل. تراجع عن الكتابة أولًا.</numerusform>
            <numerusform>لم يُتراجع عن %n قرارات: مكتوبة بالفعل. تراجع عن الكتابة أولًا.</numerusform>
            <numerusform>لم يُتراجع عن %n قرارًا: مكتوبة بالفعل. تراجع عن الكتابة أولًا.</numerusform>
            <numerusform>لم يُتراجع عن %n قرار: مكتوبة بالفعل. تراجع عن الكتابة أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>لا كتابة</numerusform>
            <numerusform>كتابة ملف واحد</numerusform>
            <numerusform>كتابة ملفين</numerusform>
            <numerusform>كتابة %n ملفات</numerusform>
            <numerusform>كتابة %n ملفًا</numerusform>
            <numerusform>كتابة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>لا شيء للتراجع عنه؟</numerusform>
            <numerusform>هل تريد التراجع عن كتابة ملف واحد؟ يعود وسمه إلى ما كان عليه.</numerusform>
            <numerusform>هل تريد التراجع عن كتابة ملفين؟ يعود وسماهما إلى ما كانا عليه.</numerusform>
            <numerusform>هل تريد التراجع عن كتابة %n ملفات؟ تعود وسومها إلى ما كانت عليه.</numerusform>
            <numerusform>هل تريد التراجع عن كتابة %n ملفًا؟ تعود وسومها إلى ما كانت عليه.</numerusform>
            <numerusform>هل تريد التراجع عن كتابة %n ملف؟ تعود وسومها إلى ما كانت عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>التراجع عن الكتابة</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>ال&amp;تراجع عن الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>لا شيء لكتابته؟</numerusform>
            <numerusform>هل تريد كتابة ملف واحد من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد كتابة ملفين من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد كتابة %n ملفات من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد كتابة %n ملفًا من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد كتابة %n ملف من جديد كما قبل التراجع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;كتابة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>تنظيم الملفات</numerusform>
            <numerusform>تنظيم ملف واحد</numerusform>
            <numerusform>تنظيم ملفين</numerusform>
            <numerusform>تنظيم %n ملفات</numerusform>
            <numerusform>تنظيم %n ملفًا</numerusform>
            <numerusform>تنظيم %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>نسخ الملفات</numerusform>
            <numerusform>نسخ ملف واحد</numerusform>
            <numerusform>نسخ ملفين</numerusform>
            <numerusform>نسخ %n ملفات</numerusform>
            <numerusform>نسخ %n ملفًا</numerusform>
            <numerusform>نسخ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>هل تريد إعادة الملفات إلى حيث كانت؟</numerusform>
            <numerusform>هل تريد إعادة ملف واحد إلى حيث كان؟</numerusform>
            <numerusform>هل تريد إعادة ملفين إلى حيث كانا؟</numerusform>
            <numerusform>هل تريد إعادة %n ملفات إلى حيث كانت؟</numerusform>
            <numerusform>هل تريد إعادة %n ملفًا إلى حيث كانت؟</numerusform>
            <numerusform>هل تريد إعادة %n ملف إلى حيث كانت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>إعادة إلى المكان</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>إ&amp;عادة إلى المكان</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>هل تريد نقل الملفات من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد نقل ملف واحد من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد نقل ملفين من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد نقل %n ملفات من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد نقل %n ملفًا من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد نقل %n ملف من جديد كما قبل التراجع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>نقل من جديد</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;نقل من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>هل تريد حذف الملفات التي أُنشئت؟ تبقى الملفات الأصلية.</numerusform>
            <numerusform>هل تريد حذف الملف الذي أُنشئ؟ يبقى الملف الأصلي.</numerusform>
            <numerusform>هل تريد حذف الملفين اللذين أُنشئا؟ تبقى الملفات الأصلية.</numerusform>
            <numerusform>هل تريد حذف %n ملفات أُنشئت؟ تبقى الملفات الأصلية.</numerusform>
            <numerusform>هل تريد حذف %n ملفًا أُنشئت؟ تبقى الملفات الأصلية.</numerusform>
            <numerusform>هل تريد حذف %n ملف أُنشئت؟ تبقى الملفات الأصلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>حذف النسخ</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;حذف النسخ</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>هل تريد إنشاء الملفات من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد إنشاء ملف واحد من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد إنشاء ملفين من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد إنشاء %n ملفات من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد إنشاء %n ملفًا من جديد كما قبل التراجع؟</numerusform>
            <numerusform>هل تريد إنشاء %n ملف من جديد كما قبل التراجع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>إنشاء من جديد</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;إنشاء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>لا يخص أي مقطوعة.</numerusform>
            <numerusform>يخص هذا مقطوعة واحدة.</numerusform>
            <numerusform>يخص هذا مقطوعتين.</numerusform>
            <numerusform>يخص هذا %n مقطوعات.</numerusform>
            <numerusform>يخص هذا %n مقطوعة.</numerusform>
            <numerusform>يخص هذا %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>مقبول من قبل: {count}. تُستبدل تلك القرارات.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>مكتوب من قبل: {count}. ستلزم كتابة تلك الملفات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>لا مقطوعات ({right}).</numerusform>
            <numerusform>مقطوعة واحدة، نحو {right} منها صحيح على الأرجح.</numerusform>
            <numerusform>مقطوعتان، نحو {right} منهما صحيح على الأرجح.</numerusform>
            <numerusform>%n مقطوعات، نحو {right} منها صحيح على الأرجح.</numerusform>
            <numerusform>%n مقطوعة، نحو {right} منها صحيح على الأرجح.</numerusform>
            <numerusform>%n مقطوعة، نحو {right} منها صحيح على الأرجح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>البرنامج متأكد منها كلها.</numerusform>
            <numerusform>البرنامج غير متأكد من واحدة منها.</numerusform>
            <numerusform>البرنامج غير متأكد من اثنتين منها.</numerusform>
            <numerusform>البرنامج غير متأكد من %n منها.</numerusform>
            <numerusform>البرنامج غير متأكد من %n منها.</numerusform>
            <numerusform>البرنامج غير متأكد من %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعدت واحدة (مكتوبة أو أخفقت أو بلا اقتراح).</numerusform>
            <numerusform>استُبعدت اثنتان (مكتوبتان أو أخفقتا أو بلا اقتراح).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو أخفقت أو بلا اقتراح).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو أخفقت أو بلا اقتراح).</numerusform>
            <numerusform>استُبعدت %n (مكتوبة أو أخفقت أو بلا اقتراح).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جارٍ البحث عن المكررات…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>يبقى الملف المعلَّم من كل تسجيل، وهو في البداية الأفضل جودة. تذهب البقية إلى سلة مهملات النظام؛ ويعيدها التراجع.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>التسجيلات وملفاتها</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>التسجيل، والملفات التي تبقى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>كل تسجيل موجود في مكتبتك مرة واحدة.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>ال&amp;نوع نفسه لكل النسخ</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>إ&amp;بقاء المعلَّم…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>لا تسجيلات مكررة (عدد الملفات: {files}).</numerusform>
            <numerusform>تسجيل واحد مكرر (عدد الملفات: {files}).</numerusform>
            <numerusform>تسجيلان مكرران (عدد الملفات: {files}).</numerusform>
            <numerusform>%n تسجيلات مكررة (عدد الملفات: {files}).</numerusform>
            <numerusform>%n تسجيلًا مكررًا (عدد الملفات: {files}).</numerusform>
            <numerusform>%n تسجيل مكرر (عدد الملفات: {files}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>لا مجموعات أخرى متشابهة الصوت.</numerusform>
            <numerusform>مجموعة أخرى واحدة تشترك في الصوت فقط.</numerusform>
            <numerusform>مجموعتان أخريان تشتركان في الصوت فقط.</numerusform>
            <numerusform>%n مجموعات أخرى تشترك في الصوت فقط.</numerusform>
            <numerusform>%n مجموعة أخرى تشترك في الصوت فقط.</numerusform>
            <numerusform>%n مجموعة أخرى تشترك في الصوت فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>لا مجموعات متشابهة الصوت.</numerusform>
            <numerusform>مجموعة واحدة تشترك في الصوت فقط.</numerusform>
            <numerusform>مجموعتان تشتركان في الصوت فقط.</numerusform>
            <numerusform>%n مجموعات تشترك في الصوت فقط.</numerusform>
            <numerusform>%n مجموعة تشترك في الصوت فقط.</numerusform>
            <numerusform>%n مجموعة تشترك في الصوت فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>التسجيل نفسه</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>الصوت نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>هل تريد نقل الملفات إلى سلة مهملات النظام؟</numerusform>
            <numerusform>هل تريد نقل ملف واحد إلى سلة مهملات النظام؟</numerusform>
            <numerusform>هل تريد نقل ملفين إلى سلة مهملات النظام؟</numerusform>
            <numerusform>هل تريد نقل %n ملفات إلى سلة مهملات النظام؟</numerusform>
            <numerusform>هل تريد نقل %n ملفًا إلى سلة مهملات النظام؟</numerusform>
            <numerusform>هل تريد نقل %n ملف إلى سلة مهملات النظام؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>لا ملف منها يشبه صوته فقط صوت الملف الباقي.</numerusform>
            <numerusform>ملف واحد منها يشبه صوته فقط صوت الملف الباقي.</numerusform>
            <numerusform>ملفان منها يشبه صوتهما فقط صوت الملف الباقي.</numerusform>
            <numerusform>%n ملفات منها تشبه فقط صوت الملف الباقي.</numerusform>
            <numerusform>%n ملفًا منها تشبه فقط صوت الملف الباقي.</numerusform>
            <numerusform>%n ملف منها تشبه فقط صوت الملف الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>تحرير الوسوم</numerusform>
            <numerusform>تحرير وسوم مقطوعة واحدة</numerusform>
            <numerusform>تحرير وسوم مقطوعتين</numerusform>
            <numerusform>تحرير وسوم %n مقطوعات</numerusform>
            <numerusform>تحرير وسوم %n مقطوعة</numerusform>
            <numerusform>تحرير وسوم %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>من ال&amp;مسار:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>نمط المسار</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>إ&amp;زالة المسافات الزائدة</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>أحرف كبيرة كما في ال&amp;عناوين الإنجليزية</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;ترقيم المقطوعات بدءًا من</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>أول رقم مقطوعة</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>مع كتابة ال&amp;عدد الكلي</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>لا تتغير إلا هذه الحقول؛ يبقى الصوت والصور وكل ما عداها كما هو. يحفظ السجل كل تحرير، ويمكن التراجع عن أي منها في أي وقت.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>عند الحرف {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>لن يتغير أي ملف</numerusform>
            <numerusform>سيتغير ملف واحد</numerusform>
            <numerusform>سيتغير ملفان</numerusform>
            <numerusform>ستتغير %n ملفات</numerusform>
            <numerusform>سيتغير %n ملفًا</numerusform>
            <numerusform>سيتغير %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>لا شيء متروك</numerusform>
            <numerusform>واحد متروك كما هو</numerusform>
            <numerusform>اثنان متروكان كما هما</numerusform>
            <numerusform>%n متروكة كما هي</numerusform>
            <numerusform>%n متروكًا كما هو</numerusform>
            <numerusform>%n متروك كما هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;كتابة</numerusform>
            <numerusform>&amp;كتابة ملف واحد</numerusform>
            <numerusform>&amp;كتابة ملفين</numerusform>
            <numerusform>&amp;كتابة %n ملفات</numerusform>
            <numerusform>&amp;كتابة %n ملفًا</numerusform>
            <numerusform>&amp;كتابة %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>لا شيء للمراجعة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>كل المقطوعات محللة.</numerusform>
            <numerusform>مقطوعة واحدة لم تُحلَّل بعد.</numerusform>
            <numerusform>مقطوعتان لم تُحلَّلا بعد.</numerusform>
            <numerusform>%n مقطوعات لم تُحلَّل بعد.</numerusform>
            <numerusform>%n مقطوعة لم تُحلَّل بعد.</numerusform>
            <numerusform>%n مقطوعة لم تُحلَّل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>لكل مقطوعة نوع مرجح.</numerusform>
            <numerusform>لمقطوعة واحدة لا نوع مرجح بما يكفي لاقتراحه.</numerusform>
            <numerusform>لمقطوعتين لا نوع مرجح بما يكفي لاقتراحه.</numerusform>
            <numerusform>لـ %n مقطوعات لا نوع مرجح بما يكفي لاقتراحه.</numerusform>
            <numerusform>لـ %n مقطوعة لا نوع مرجح بما يكفي لاقتراحه.</numerusform>
            <numerusform>لـ %n مقطوعة لا نوع مرجح بما يكفي لاقتراحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>إظهار غير ال&amp;مؤكد</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>اكتملت هذه الخطوة</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>يخبرك «ترتيب» بما بقي.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>النوع ⁨{genre}⁩ لا يعرفه هذا النموذج.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>لا مقطوعة في هذه القائمة تطابق البحث.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>تصدير قائمة التشغيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ت&amp;صفح…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>الملف موجود وسيُستبدل.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>تصدير عدة قوائم تشغيل</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;كلها</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ت&amp;صفح…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>المج&amp;لد:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>لن يُستبدل أي ملف.</numerusform>
            <numerusform>سيُستبدل ملف موجود واحد.</numerusform>
            <numerusform>سيُستبدل ملفان موجودان.</numerusform>
            <numerusform>ستُستبدل %n ملفات موجودة.</numerusform>
            <numerusform>سيُستبدل %n ملفًا موجودًا.</numerusform>
            <numerusform>سيُستبدل %n ملف موجود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>مجلد قوائم التشغيل</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>الإخفاقات حسب السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>قُرئت كل الملفات وحُللت وكُتبت.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد أو تحليله أو كتابته.</numerusform>
            <numerusform>تعذرت قراءة ملفين أو تحليلهما أو كتابتهما.</numerusform>
            <numerusform>تعذرت قراءة %n ملفات أو تحليلها أو كتابتها.</numerusform>
            <numerusform>تعذرت قراءة %n ملفًا أو تحليلها أو كتابتها.</numerusform>
            <numerusform>تعذرت قراءة %n ملف أو تحليلها أو كتابتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>غير قابل للقراءة: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>لم يُحلَّل: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>لم يُكتب: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>إعادة ال&amp;محاولة</numerusform>
            <numerusform>إعادة ال&amp;محاولة لملف واحد</numerusform>
            <numerusform>إعادة ال&amp;محاولة لملفين</numerusform>
            <numerusform>إعادة ال&amp;محاولة لـ %n ملفات</numerusform>
            <numerusform>إعادة ال&amp;محاولة لـ %n ملفًا</numerusform>
            <numerusform>إعادة ال&amp;محاولة لـ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>إعادة م&amp;حاولة الكل</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>تثبيت musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>‏⁦musicnn⁩ نموذج وسم من Music Technology Group في برشلونة برخصة ISC الحرة. إذا استُخدم مع النموذج الافتراضي ازدادت الاقتراحات الصحيحة، لكن التحليل يستغرق أضعاف الوقت.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>سيجلب pip حزمته المنشورة (29 ميغابايت) من Python Package Index. هذه هي المرة الوحيدة التي يستخدم فيها البرنامج الشبكة؛ ولا يُرسل شيء عنك أو عن موسيقاك. إن كان لديك ملف الحزمة فاختر «من ملف» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;جلب وتثبيت</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>ما يُفعل بـ ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹قيم متعددة›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>إ&amp;زالة التصفية</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>اختر شروطًا لتضييق القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>لا مقطوعات تطابق في هذه القائمة.</numerusform>
            <numerusform>مقطوعة واحدة تطابق في هذه القائمة.</numerusform>
            <numerusform>مقطوعتان تطابقان في هذه القائمة.</numerusform>
            <numerusform>%n مقطوعات تطابق في هذه القائمة.</numerusform>
            <numerusform>%n مقطوعة تطابق في هذه القائمة.</numerusform>
            <numerusform>%n مقطوعة تطابق في هذه القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>مجلدات المكتبة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>إزالة مجلد لا تمس أي ملف، وتعود قراراته عند إضافته من جديد. غيِّر مكان المجلد إذا نُقل أو أُعيدت تسميته؛ وللرجوع غيِّر مكانه مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>تغيير ال&amp;مكان…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>⁨{folder}⁩ (غير موجود الآن)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>أين المجلد الآن؟</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>هل تريد إزالة ⁨{folder}⁩ من المكتبة؟ تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>مسارات &amp;كاملة (يجوز نقل القائمة لا الموسيقى)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>النوع</numerusform>
            <numerusform>النوع لمقطوعة واحدة</numerusform>
            <numerusform>النوع لمقطوعتين</numerusform>
            <numerusform>النوع لـ %n مقطوعات</numerusform>
            <numerusform>النوع لـ %n مقطوعة</numerusform>
            <numerusform>النوع لـ %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>الأ&amp;نواع (افصل بينها بـ ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>جديد في مكتبتك: ⁨{genres}⁩</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>ليس نو&amp;عًا</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>عدم احتساب الأسماء المحددة نوعًا، مثل «Unknown»</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;دمج في</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>أضفه كنوع أو ادمجه في نوع موجود أو لا تحتسبه نوعًا. يمكن تحديد عدة أسماء.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>في الوسوم</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>اسم النوع</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>النوع الأعم</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>صيغ كتابة أخرى، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>م&amp;حمي</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>النوع الأ&amp;عم:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>&amp;صيغ كتابة أخرى، واحدة في كل سطر:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>الوسوم التي تحمل نوعًا محميًا لا تُستبدل أبدًا.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>أسماء أخرى في الوسوم</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>⁨{genre}⁩ (محمي)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>نوع جديد</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>عمليات الكتابة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>ملفات هذه الكتابة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>يعيد التراجع ما كان في الملفات ومواضعها السابقة، إلا ما غيّره برنامج آخر منذ ذلك الحين؛ فتلك الملفات تبقى كما هي.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>تُدرج هنا كل كتابة بكل ملفاتها ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>التراجع عن الملفات الم&amp;حددة</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>ال&amp;تراجع عن الكل</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>كُتب من جديد: ⁨{genres}⁩</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>تراجع: ⁨{genres}⁩</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>ملفات منسوخة</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>ملفات مرتبطة</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>ملفات منقولة</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>ملفات منسوخة من جديد</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>ملفات مرتبطة من جديد</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>ملفات منقولة من جديد</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>تراجع: حُذفت النسخ</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>تراجع: أُعيدت الملفات إلى مكانها</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>وسوم محررة</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>وسوم محررة من جديد</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>تراجع: الوسوم كما كانت</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>أغلفة مغيرة</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>أغلفة مغيرة من جديد</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>تراجع: الأغلفة كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>لم يُكتب شيء</numerusform>
            <numerusform>كُتب واحد</numerusform>
            <numerusform>كُتب اثنان</numerusform>
            <numerusform>كُتبت %n</numerusform>
            <numerusform>كُتب %n</numerusform>
            <numerusform>كُتب %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>لم يُستعد شيء</numerusform>
            <numerusform>استُعيد واحد</numerusform>
            <numerusform>استُعيد اثنان</numerusform>
            <numerusform>استُعيدت %n</numerusform>
            <numerusform>استُعيد %n</numerusform>
            <numerusform>استُعيد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج</numerusform>
            <numerusform>اثنان لم يُعالَجا</numerusform>
            <numerusform>%n لم تُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>تم التراجع في {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف واحد</numerusform>
            <numerusform>حُذف اثنان</numerusform>
            <numerusform>حُذفت %n</numerusform>
            <numerusform>حُذف %n</numerusform>
            <numerusform>حُذف %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>لا شيء غير مكتمل</numerusform>
            <numerusform>واحد غير مكتمل</numerusform>
            <numerusform>اثنان غير مكتملين</numerusform>
            <numerusform>%n غير مكتملة</numerusform>
            <numerusform>%n غير مكتمل</numerusform>
            <numerusform>%n غير مكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>لم يُنشأ شيء من جديد</numerusform>
            <numerusform>أُنشئ واحد من جديد</numerusform>
            <numerusform>أُنشئ اثنان من جديد</numerusform>
            <numerusform>أُنشئت %n من جديد</numerusform>
            <numerusform>أُنشئ %n من جديد</numerusform>
            <numerusform>أُنشئ %n من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>لم يُنقل شيء من جديد</numerusform>
            <numerusform>نُقل واحد من جديد</numerusform>
            <numerusform>نُقل اثنان من جديد</numerusform>
            <numerusform>نُقلت %n من جديد</numerusform>
            <numerusform>نُقل %n من جديد</numerusform>
            <numerusform>نُقل %n من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>لم يُكتب شيء من جديد</numerusform>
            <numerusform>كُتب واحد من جديد</numerusform>
            <numerusform>كُتب اثنان من جديد</numerusform>
            <numerusform>كُتبت %n من جديد</numerusform>
            <numerusform>كُتب %n من جديد</numerusform>
            <numerusform>كُتب %n من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>لم يُعالَج: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>مُنشأ من جديد</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>منقول من جديد</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>مكتوب من جديد</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>إنشاء الم&amp;حددة من جديد</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>إنشاء من &amp;جديد</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>نقل الم&amp;حددة من جديد</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>كتابة &amp;من جديد</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>نقل من &amp;جديد</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>كتابة الم&amp;حددة من جديد</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>الوسم الآن</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>ما يشبهه صوتها</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>إظهار كل الأنواع</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>عبر المقطوعة</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>مقطوعات مشابهة</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>مقطوعات مشابهة في مكتبتك</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>لم تُحدَّد مقطوعة</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>حدِّد مقطوعة لعرض أنواعها.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>لم تُحدَّد مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة محددة</numerusform>
            <numerusform>مقطوعتان محددتان</numerusform>
            <numerusform>%n مقطوعات محددة</numerusform>
            <numerusform>%n مقطوعة محددة</numerusform>
            <numerusform>%n مقطوعة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>قبول كل اقتراح</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>قبول {count} من {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>اكتب نوعًا…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>قبول ⁨{genre}⁩ دون مقطوعات</numerusform>
            <numerusform>قبول ⁨{genre}⁩ لمقطوعة واحدة</numerusform>
            <numerusform>قبول ⁨{genre}⁩ لمقطوعتين</numerusform>
            <numerusform>قبول ⁨{genre}⁩ لـ %n مقطوعات</numerusform>
            <numerusform>قبول ⁨{genre}⁩ لـ %n مقطوعة</numerusform>
            <numerusform>قبول ⁨{genre}⁩ لـ %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>لم يبقَ إلا مقطوعات غير مؤكدة</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>لكل المقطوعات قرار</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… ولا شيء غير مؤكد</numerusform>
            <numerusform>… ولواحدة غير مؤكدة</numerusform>
            <numerusform>… ولاثنتين غير مؤكدتين</numerusform>
            <numerusform>… ولـ %n غير مؤكدة</numerusform>
            <numerusform>… ولـ %n غير مؤكدة</numerusform>
            <numerusform>… ولـ %n غير مؤكدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>عبر المقطوعة، قبل التعلُّم</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>أنواعك الخاصة معروفة حتى الآن للمقطوعة ككل فقط. يظهر مسارها الزمني بعد تحليل المقطوعة.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>أنواعك الخاصة معروفة للمقطوعة ككل فقط: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>إظهار كل الأنواع</numerusform>
            <numerusform>إظهار النوع الوحيد</numerusform>
            <numerusform>إظهار النوعين</numerusform>
            <numerusform>إظهار كل الأنواع الـ %n</numerusform>
            <numerusform>إظهار كل الأنواع الـ %n</numerusform>
            <numerusform>إظهار كل الأنواع الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>المجموع {duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>ما يشبهه صوتها</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>بعد الكتابة</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>عند القبول</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>قبول ⁨{genre}⁩ بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>قبول ⁨{genre}⁩ على أي حال</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>قبول ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>مقبول: ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>إن كنت تعرف نوعها فاضغط رقمه أو اكتبه بالمفتاح G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>يبقى وسمها كما هو ما لم تختر نوعًا: اضغط رقمه أو اكتبه بالمفتاح G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>إن كانت لديك موسيقى أخرى كهذه فحدِّد نوع بعض المقطوعات ودع البرنامج يتعلمه.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>إن كانت فيها موسيقى فحلِّلها من جديد أو اكتب نوعها بالمفتاح G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>استبدل الملف أو أصلحه ثم حلِّله من جديد، أو اكتب نوعه.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>استبدل الملف أو أصلحه ثم اقرأه من جديد.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>بقي الملف كما كان. عالج ذلك إن استطعت ثم اكتب من جديد.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>اخترت إبقاء هذا الوسم.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>يقول الوسم ⁨{tag}⁩، لكن الصوت لا يشبه ⁨{tag}⁩. اقبل ⁨{genre}⁩ إن كان الوسم خطأ، أو أبقِ الوسم إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}، آخرها في {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(مختلف)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job}</numerusform>
            <numerusform>{job} (واحدة أخرى تنتظر)</numerusform>
            <numerusform>{job} (اثنتان أخريان تنتظران)</numerusform>
            <numerusform>{job} (%n أخرى تنتظر)</numerusform>
            <numerusform>{job} (%n أخرى تنتظر)</numerusform>
            <numerusform>{job} (%n أخرى تنتظر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>تسميات النموذج</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>تسمية النموذج</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>نوعك</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>النوع للتسمية ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>أي أنواعك تعنيه كل تسمية من تسميات النموذج.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>تظهر التسميات هنا بمجرد تثبيت نموذج.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>تعلُّم أنواعي</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>مدى تقدم التعلُّم</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>يستطيع البرنامج أن يتعلم أنواع مجموعتك الخاصة من موسيقى نوعها معروف. علِّم ما يجب أن يتعلمه. يحتاج النوع إلى 8 مقطوعات لثلاثة فنانين على الأقل أو من 3 ألبومات.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>الأنواع التي قبلتها وتلك الموجودة في ملفاتي</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>الأنواع التي قبلتها فقط</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>أسماء مجلداتي</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>المجلدات تحت مجلد المكتبة</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: أول مجلد تحت مجلد المكتبة؛ 0: ذلك المجلد نفسه</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>ال&amp;تعلُّم من</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>الأنواع المراد تعلُّمها</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>الفنانون</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>يمكن تعلُّمه</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>مدى نجاح تعلُّم كل نوع</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>صحيح عند الاقتراح</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>كثيرًا ما يُعَد</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>الأ&amp;نواع</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>م&amp;راجعة التالي…</numerusform>
            <numerusform>م&amp;راجعة المقطوعة التالية…</numerusform>
            <numerusform>م&amp;راجعة المقطوعتين التاليتين…</numerusform>
            <numerusform>م&amp;راجعة الـ %n التالية…</numerusform>
            <numerusform>م&amp;راجعة الـ %n التالية…</numerusform>
            <numerusform>م&amp;راجعة الـ %n التالية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>المقطوعات الأكثر فائدة للتعلُّم إن حددت نوعها</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>تحرير ال&amp;أنواع…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>تحديد الأسماء التي تعني النوع نفسه، والأسماء الأوسع، والأسماء التي ليست أنواعًا</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>استعادة ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>ت&amp;علُّم</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>جارٍ البحث عن مقطوعات معروفة النوع…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>لا مقطوعات أخرى</numerusform>
            <numerusform>مقطوعة واحدة أخرى</numerusform>
            <numerusform>مقطوعتان أخريان</numerusform>
            <numerusform>%n مقطوعات أخرى</numerusform>
            <numerusform>%n مقطوعة أخرى</numerusform>
            <numerusform>%n مقطوعة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>لا فنانين آخرين</numerusform>
            <numerusform>فنان واحد آخر</numerusform>
            <numerusform>فنانان آخران</numerusform>
            <numerusform>%n فنانين آخرين</numerusform>
            <numerusform>%n فنانًا آخر</numerusform>
            <numerusform>%n فنان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>يُتعلَّم {count} نوعًا على الأكثر: تلك ذات أكبر عدد من المقطوعات.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>لن يتغير أي اقتراح.</numerusform>
            <numerusform>معه يتغير اقتراح واحد.</numerusform>
            <numerusform>معه يتغير اقتراحان.</numerusform>
            <numerusform>معه تتغير %n اقتراحات.</numerusform>
            <numerusform>معه يتغير %n اقتراحًا.</numerusform>
            <numerusform>معه يتغير %n اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>في الصورة، كل صف هو النوع الحقيقي وكل عمود هو ما خُمِّن.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>ليس بعد: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>يحتاج التعلُّم إلى نوعين على الأقل لديهما مقطوعات كافية.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>كل المقطوعات مشاركة.</numerusform>
            <numerusform>مقطوعة واحدة ذات نوع لا تشارك: لم تُحلَّل بعد.</numerusform>
            <numerusform>مقطوعتان ذواتا نوع لا تشاركان: لم تُحلَّلا بعد.</numerusform>
            <numerusform>%n مقطوعات ذات نوع لا تشارك: لم تُحلَّل بعد.</numerusform>
            <numerusform>%n مقطوعة ذات نوع لا تشارك: لم تُحلَّل بعد.</numerusform>
            <numerusform>%n مقطوعة ذات نوع لا تشارك: لم تُحلَّل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>لم تقبل أنواع أي مقطوعة منذ المرة السابقة.</numerusform>
            <numerusform>قبلت منذ المرة السابقة أنواع مقطوعة واحدة.</numerusform>
            <numerusform>قبلت منذ المرة السابقة أنواع مقطوعتين.</numerusform>
            <numerusform>قبلت منذ المرة السابقة أنواع %n مقطوعات.</numerusform>
            <numerusform>قبلت منذ المرة السابقة أنواع %n مقطوعة.</numerusform>
            <numerusform>قبلت منذ المرة السابقة أنواع %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>جارٍ التعلُّم…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>جارٍ تطبيق ما جرى تعلُّمه على مقطوعاتك…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>جارٍ تطبيق ما جرى تعلُّمه سابقًا على مقطوعاتك…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>لم يُحفظ شيء؛ اقتراحاتك كما كانت.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>جارٍ البحث عن المقطوعات الأكثر فائدة للتعلُّم…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>أنواع كل المقطوعات المحللة معروفة.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>قيد الاستخدام. تبقى قراراتك كما هي.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>عادت الأنواع السابقة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>أفضل من دون تعلُّم.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>ليس أفضل من دون تعلُّم: قد تفيد أمثلة أكثر.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>جُرِّب على موسيقى لفنانين لم يتعلم منهم: من {count} مقطوعة، تخمينه الأول صحيح في {share} (بين {low} و{high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>دون تعلُّم تكون النسبة {share} (بين {low} و{high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>يقترح نوعًا لـ {some} من المقطوعات وهو مصيب في {share} منها؛ أما البقية فغير مؤكد منها.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>مراجعة من أجل التعلُّم</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>لم تقبل أنواعًا منذ التعلُّم.</numerusform>
            <numerusform>قبلت نوعًا واحدًا منذ تعلُّم أنواعك.</numerusform>
            <numerusform>قبلت نوعين منذ تعلُّم أنواعك.</numerusform>
            <numerusform>قبلت %n أنواع منذ تعلُّم أنواعك.</numerusform>
            <numerusform>قبلت %n نوعًا منذ تعلُّم أنواعك.</numerusform>
            <numerusform>قبلت %n نوع منذ تعلُّم أنواعك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>ال&amp;تعلُّم من جديد…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>أُعيد تعلُّم أنواعك. لن يتغير أي اقتراح.</numerusform>
            <numerusform>أُعيد تعلُّم أنواعك. معها يتغير اقتراح واحد.</numerusform>
            <numerusform>أُعيد تعلُّم أنواعك. معها يتغير اقتراحان.</numerusform>
            <numerusform>أُعيد تعلُّم أنواعك. معها تتغير %n اقتراحات.</numerusform>
            <numerusform>أُعيد تعلُّم أنواعك. معها يتغير %n اقتراحًا.</numerusform>
            <numerusform>أُعيد تعلُّم أنواعك. معها يتغير %n اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;عرض…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>مستوى الإدخال</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>مرتفع جدًا</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>لا يمكن فتح المجلد ⁨{folder}⁩ في مدير الملفات.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} ولا تضم أي مقطوعة.</numerusform>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} وتضم مقطوعة واحدة.</numerusform>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} وتضم مقطوعتين.</numerusform>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} وتضم %n مقطوعات.</numerusform>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} وتضم %n مقطوعة.</numerusform>
            <numerusform>هل تريد استبدال المكتبة بـ ⁨{file}⁩؟ أُنشئت في {date} وتضم %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>لم تُغيَّر ملفات منذ ذلك ({files}).</numerusform>
            <numerusform>غيَّرت كتابة واحدة ملفات منذ ذلك (المجموع {files})؛ تبقى الملفات كما هي، ويمكن التراجع عنها من السجل.</numerusform>
            <numerusform>غيَّرت كتابتان ملفات منذ ذلك (المجموع {files})؛ تبقى الملفات كما هي، ويمكن التراجع عنهما من السجل.</numerusform>
            <numerusform>غيَّرت %n كتابات ملفات منذ ذلك (المجموع {files})؛ تبقى الملفات كما هي، ويمكن التراجع عنها من السجل.</numerusform>
            <numerusform>غيَّرت %n كتابة ملفات منذ ذلك (المجموع {files})؛ تبقى الملفات كما هي، ويمكن التراجع عنها من السجل.</numerusform>
            <numerusform>غيَّرت %n كتابة ملفات منذ ذلك (المجموع {files})؛ تبقى الملفات كما هي، ويمكن التراجع عنها من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>تُحفظ المكتبة الحالية بجانبها؛ ولا تُمس ملفات الموسيقى.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>نسيان المقطوعات المفقودة</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>لا مقطوعات مفقودة؟</numerusform>
            <numerusform>هل تريد نسيان مقطوعة مفقودة واحدة؟ تضيع نتائجها وقراراتها؛ وإن عاد الملف حُلِّل من جديد. يبقى السجل.</numerusform>
            <numerusform>هل تريد نسيان مقطوعتين مفقودتين؟ تضيع نتائجهما وقراراتهما؛ وإن عاد الملف حُلِّل من جديد. يبقى السجل.</numerusform>
            <numerusform>هل تريد نسيان %n مقطوعات مفقودة؟ تضيع نتائجها وقراراتها؛ وإن عاد الملف حُلِّل من جديد. يبقى السجل.</numerusform>
            <numerusform>هل تريد نسيان %n مقطوعة مفقودة؟ تضيع نتائجها وقراراتها؛ وإن عاد الملف حُلِّل من جديد. يبقى السجل.</numerusform>
            <numerusform>هل تريد نسيان %n مقطوعة مفقودة؟ تضيع نتائجها وقراراتها؛ وإن عاد الملف حُلِّل من جديد. يبقى السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>ن&amp;سيان</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغير</numerusform>
            <numerusform>واحد متغير</numerusform>
            <numerusform>اثنان متغيران</numerusform>
            <numerusform>%n متغيرة</numerusform>
            <numerusform>%n متغيرًا</numerusform>
            <numerusform>%n متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لا منقول</numerusform>
            <numerusform>واحد منقول</numerusform>
            <numerusform>اثنان منقولان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولًا</numerusform>
            <numerusform>%n منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا مفقود</numerusform>
            <numerusform>واحد مفقود</numerusform>
            <numerusform>اثنان مفقودان</numerusform>
            <numerusform>%n مفقودة</numerusform>
            <numerusform>%n مفقودًا</numerusform>
            <numerusform>%n مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>الكل مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>اكتمل الفحص: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>لم يُعثر على ملفات صوتية</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>لم تُحلَّل مقطوعات</numerusform>
            <numerusform>حُلِّلت مقطوعة واحدة</numerusform>
            <numerusform>حُلِّلت مقطوعتان</numerusform>
            <numerusform>حُلِّلت %n مقطوعات</numerusform>
            <numerusform>حُلِّلت %n مقطوعة</numerusform>
            <numerusform>حُلِّلت %n مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يخفق شيء</numerusform>
            <numerusform>أخفق واحد</numerusform>
            <numerusform>أخفق اثنان</numerusform>
            <numerusform>أخفقت %n</numerusform>
            <numerusform>أخفق %n</numerusform>
            <numerusform>أخفق %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>هل كل الأقراص متصلة؟</numerusform>
            <numerusform>ملف واحد غير موجود الآن؛ هل القرص متصل؟</numerusform>
            <numerusform>ملفان غير موجودين الآن؛ هل القرص متصل؟</numerusform>
            <numerusform>%n ملفات غير موجودة الآن؛ هل القرص متصل؟</numerusform>
            <numerusform>%n ملفًا غير موجود الآن؛ هل القرص متصل؟</numerusform>
            <numerusform>%n ملف غير موجود الآن؛ هل القرص متصل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>لم تُصدَّر مقطوعات إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت مقطوعة واحدة إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت مقطوعتان إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعات إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعة إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعة إلى ⁨{file}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>نُسخت المكتبة احتياطيًا باسم ⁨{file}⁩</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>استُعيدت المكتبة</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>استُعيدت المكتبة؛ والسابقة محفوظة باسم ⁨{file}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>لا أغلفة يتعذر التراجع عنها</numerusform>
            <numerusform>لا يمكن التراجع عن غلاف ملف واحد: الغلاف القديم مفقود أو تالف</numerusform>
            <numerusform>لا يمكن التراجع عن غلافي ملفين: الغلافان القديمان مفقودان أو تالفان</numerusform>
            <numerusform>لا يمكن التراجع عن أغلفة %n ملفات: الأغلفة القديمة مفقودة أو تالفة</numerusform>
            <numerusform>لا يمكن التراجع عن أغلفة %n ملفًا: الأغلفة القديمة مفقودة أو تالفة</numerusform>
            <numerusform>لا يمكن التراجع عن أغلفة %n ملف: الأغلفة القديمة مفقودة أو تالفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>ابحث، أو ⁦year&lt;1990, p(jazz)&gt;=0.6⁩…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>بحث في هذه القائمة</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>ما هذا النوع؟</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;تجربة آخر</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;حفظ الصوت…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>لا صوت في الحافظة.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>مقطع ملصق</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>حفظ الصوت</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>تعذر حفظ ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>سجل الأحداث فارغ.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>التق&amp;ييم</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>الغلا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>التش&amp;غيل</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;قائمة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>لم يُغلق &quot;(&quot; عند الحرف {number}</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>لا يغلق &quot;)&quot; شيئًا</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>&quot;:&quot; أو &quot;=&quot;</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>لم يُغلق &quot;⁦p(⁩&quot;</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>&quot;⁨{alias}⁩&quot; كتابة أخرى لـ &quot;⁨{other}⁩&quot;؛ ادمج &quot;⁨{genre}⁩&quot; فيه أو أزل الكتابة هناك</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>لا يمكن مقارنة &quot;⁨{field}⁩&quot; بالمقدار</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>&quot;⁨{flag}⁩&quot; سؤال جوابه نعم أو لا</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>&quot;⁨{genre}⁩&quot; و&quot;⁨{other}⁩&quot; كتابتان لاسم واحد؛ ادمجهما</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>لا يمكن أن يكون &quot;⁨{genre}⁩&quot; تحت &quot;⁨{parent}⁩&quot; الواقع تحته</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>&quot;⁨{genre}⁩&quot; تحت &quot;⁨{parent}⁩&quot; غير الموجود</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>&quot;⁨{id}⁩&quot; ليس اسمًا ممكنًا</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>لا يصلح &quot;⁨{name}⁩&quot; اسمًا لنموذج: استخدم حروفًا لاتينية صغيرة وأرقامًا و-</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>&quot;⁨{name}⁩&quot; قائمة تشغيل ذكية؛ غيِّر قاعدتها بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>&quot;⁨{text}⁩&quot; ليس قيمة هنا؛ المتوقع {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>&quot;⁨{text}⁩&quot; غير مفهوم هنا</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>فنان أو ألبوم واحد آخر</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>مقطوعة واحدة أخرى</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 ثوانٍ بدل الكل</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال ⁦95%⁩</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>يحتاج العنقود إلى الحزمة distributed وهي غير مثبتة؛ انظر «الأرشيفات الكبيرة» في الدليل</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>لا يمكن تسمية مجلد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>يحتاج المجلد إلى مساره الكامل</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>لا يمكن إضافة نوع وإزالته في الوقت نفسه</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>يحتاج النوع إلى اسم فيه حروف أو أرقام</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>ينقص اسم هنا</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>يحتاج النمط إلى حقل، وإلا كان لكل الملفات اسم واحد</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>تحتاج قائمة التشغيل إلى اسم</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>وسم APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>سمات ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>بيانات ASF الوصفية</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>مكتبة بيانات ASF الوصفية</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>أضف {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>يلزم بعد النقطتين عدد من 1 إلى 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>كل الأمثلة ⁨{genre}⁩؛ يحتاج التعلُّم إلى نوع آخر ليميّزه عنه</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>يلزم بين [ و ] حقل مثل ⁨{field}⁩</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>ينقص حقل بين القوسين المعقوفين</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>لا يمكن إنشاء المجلد ⁨{folder}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>لا يمكن إنشاء المكتبة ⁨{file}⁩: مجلدها غير قابل للكتابة</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>لا يمكن إنشاء القفل ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>لا يمكن تنحية ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>لا يمكن فتح المكتبة ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>يتعذر الوصول إلى مجدول Dask على ⁨{address}⁩؛ شغّل واحدًا بالأمر: ⁦dask scheduler⁩</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>لا يمكن قراءة قائمة التشغيل ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>لا يمكن قراءة الإعدادات ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>لا يمكن استعادة ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>لا يمكن حفظ الإعدادات ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>لا يمكن الترتيب حسب &quot;⁨{key}⁩&quot;؛ الممكن: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>لا يمكن كتابة سجل الأحداث ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>لا يمكن كتابة ⁨{file}⁩: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>لا يمكن كتابة ⁨{folder}⁩: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>النسخ في مجلد من المكتبة ستظهر مرتين؛ اختر مجلدًا خارجها</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>محسوب على {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>التلف</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>لا تُفحص الملفات المحذوفة ولا ملفات البرامج الأخرى</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>لكل منها احتمال خاص. تُعلِّمت مما قاله نموذج وسم AudioSet عن موسيقى حرة ومقتطفات من GTZAN، وقيست على كتل FMA المحجوزة التي لا تُعرف لها مثل هذه التسميات: مقابل مصنفات خطية تعلمت تسميات AudioSet نفسها من تضمينات VGGish، مع اعتبار جزء من عشرين من المقطوعات الأنسب لكل تسمية. المساحة 0.5 تحت المنحنى تخمين عشوائي و1 كمال.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>صورة FLAC</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>أرقام على مقطوعات لم يتعلم منها، بمجالات ⁦95%⁩. اختير النظام على أجزاء *التحقق* لا على أجزاء *الاختبار*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>تسميات أخرى</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>‏⁦GTZAN⁩ وFMA، وتختلف أنواعهما أيضًا</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>تسجيلات GTZAN مقتطفات تجارية، وتراخيص مقطوعات FMA متنوعة؛ والتسجيلات نفسها ليست جزءًا منه.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>برنامج Genre Organizer غير مثبت هناك</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>الأنواع خارج القائمة لا تظهر إلا كواحد منها أو *غير مؤكد*.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>مدى الوثوق بثقته</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>كم مرة يصيب</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>رقم نوع ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ إدخال/إخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>ويعطي أيضًا تضمينًا يُعثر به على المقطوعات المشابهة والغريبة.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>لا يلاحظ الكلام والضجيج والأصوات الأخرى غير الموسيقية.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>يستمع إلى نوافذ من {features} للمقطوعة ويعطي احتمالًا لكل من {count} نوعًا: ⁨{genres}⁩. احتمال المقطوعة هو متوسط نوافذها.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>تحتاج قراءته إلى ذاكرة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>استغرق أكثر من {seconds} ثانية فجرى تخطيه.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>أخفق تطبيق ما جرى تعلُّمه: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>أخفق التعلُّم: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>متروكة لأن نتائجها لم تثبت: ⁨{labels}⁩. وقد تقرر ذلك على الكتل نفسها، لذا فأرقام البقية أفضل قليلًا من الواقع.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – يفهمه كل مشغل تقريبًا</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 بمعدل 128&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 بمعدل 32&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 بمعدل 64&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>وسم MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>النموذج `{model}`، الإصدار {version}؛ {count} معاملًا؛ ترخيص الأوزان {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>اذكر كل نموذج مرة واحدة</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>لم يُذكر نوع؛ اكتب اسمًا</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>لا نموذج مثبتًا؛ أعد تثبيت البرنامج</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>لم يبقَ مكان على قرص المكتبة ⁨{file}⁩؛ أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>لم تُحلَّل أي مقطوعة بهذا النموذج؛ حلّل مقطوعاتك أولًا</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>لا يمكن استخدام أي عامل في العنقود؛ ⁨{worker}⁩: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>لا يكفي بعد: يحتاج التعلُّم إلى نوعين ولا نوع لديه أمثلة كافية؛ الأقرب {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>لا يكفي بعد: يحتاج التعلُّم إلى نوعين، ولـ ⁨{genre}⁩ أمثلة كافية؛ التالي {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>لم يُقس: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>لا يُعرف ما يشبهه صوت هذه المقطوعات؛ حلِّلها أولًا</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>لا يشبه هذه المقطوعات إلا نسخ منها</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>لا شيء قبل ⁨{word}⁩</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>حدّد نوعًا لإضافته أو إزالته</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>لا يستطيع ONNX Runtime تحميل شبكته؛ أعد تثبيت النموذج</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>في التسجيلات التالفة والخارجية</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>للأعداد وحدها عرض؛ ⁨{field}⁩ نص</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – للمشغلات القديمة وإذاعات الإنترنت</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>الاحتمالات معايَرة (درجة الحرارة {temperature}). دون {share} تُعد المقطوعة *غير مؤكد*. من المقطوعات المحجوزة ذات الاقتراح بالثقة المذكورة على الأقل، هذا ما كان صحيحًا:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>بذور عشوائية: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>يتخطى الفحص هذا المجلد؛ اختر غيره</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>النسب مئوية بمجالات بوتستراب ⁦95%⁩. *دون تغيير*: الجواب هو جواب التسجيل السليم. *واثق وخطأ*: من كل التسجيلات، ما حصل على اقتراح لا على *غير مؤكد* وكان خطأ.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>يُراد أن يظهر الكلام والضجيج والأصوات غير الموسيقية كـ*غير مؤكد* بحسب بُعد تضمينها عن مقطوعات التدريب؛ هذا احتياط وليس كاشفًا.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>توقف: تعذر الوصول إلى {count} ملفًا متتاليًا، آخرها ⁨{file}⁩؛ صِل القرص أو أعد الفحص ثم حلِّل من جديد</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>واثق</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>واثق وخطأ</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>النسخة الاحتياطية ⁨{file}⁩ تالفة؛ اختر غيرها</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>لا عمال في العنقود على ⁨{address}⁩؛ شغّل بعضهم بالأمر: ⁦dask worker {address}⁩</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>أخفق العنقود ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>انقطع الاتصال بالعنقود على ⁨{address}⁩؛ ما حُلِّل محفوظ. للمتابعة شغّل الأمر مرة أخرى</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>يبلغ قرص المكتبة ⁨{file}⁩ عن خطأ؛ افحص القرص</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>لا يضمن قرص المكتبة ⁨{file}⁩ بقاء ما يُكتب؛ ضع المكتبة على قرص آخر (⁦--db⁩)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>لا يدعم قرص المكتبة ⁨{file}⁩ أقفال الملفات؛ ضع المكتبة على قرص آخر (⁦--db⁩)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>كُتبت ملفات هذه المقطوعات منذ ذلك؛ تراجع عن الكتابة أولًا</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>المجلد فارغ وكانت فيه موسيقى من قبل؛ هل القرص متصل؟ إن كان يُفترض أن يكون فارغًا فأزله من المكتبة.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>المجلد غير موجود؛ هل القرص متصل؟</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>لا يمكن فتح المكتبة ⁨{file}⁩؛ يجب أن يكون مجلدها موجودًا وقابلًا للكتابة</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>لا يمكن الكتابة في المكتبة ⁨{file}⁩؛ تحقق من أذوناتها</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>المكتبة ⁨{file}⁩ مشغولة: برنامج آخر يكتب فيها؛ حاول بعد لحظة</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>المكتبة ⁨{file}⁩ مشغولة: يجري فحص أو تحليل أو كتابة أخرى؛ انتظرها أو ألغها ثم حاول من جديد</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>المكتبة ⁨{file}⁩ تالفة؛ استعد نسخة احتياطية (قد يوجد بعضها في ⁨{folder}⁩)</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>أنشأ إصدار أحدث من Genre Organizer المكتبة ⁨{file}⁩؛ حدِّث البرنامج</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>تعلن قائمة التشغيل كيانات، وهي لا تُقرأ</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>لم تعد قائمة التشغيل موجودة</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>ليست قائمة التشغيل PLS: لا سطر [playlist] فيها</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>ليست قائمة التشغيل WPL: لا عنصر smil فيها</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>ليست قائمة التشغيل ⁨{format}⁩: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>تغيرت قائمة التشغيل في هذه الأثناء؛ حاول من جديد</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>انتهت العملية التي تقرؤه فجأة (الحالة {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>البرنامج قيد الإغلاق</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>للاستعلام أجزاء كثيرة جدًا</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>الاستعلام متداخل جدًا</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>الاستعلام طويل جدًا</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>لم تُغلق علامة الاقتباس عند الحرف {number}</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>تُعلِّمت أنواع GTZAN العشرة من بضع مئات من المقتطفات، معظمها أمريكي أو بريطاني وأقدم من 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>لا تبدأ عمليات العمل (الحالة {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>لا تبدأ عمليات العمل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>القوس {bracket} غير مغلق</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>توجد قائمة تشغيل باسم &quot;⁨{name}⁩&quot;؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>القوس {bracket} لم يُفتح؛ اكتبه مرتين لتقصده نفسه</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>يوجد نموذج آخر باسم ⁨{name}⁩؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>لا دفعة {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>لا دفعة {batch}؛ يسردها السجل</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>لا قرار للتراجع عنه</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>لا حقل باسم &quot;⁨{field}⁩&quot;؛ ضع النص بين علامتي اقتباس للبحث عنه</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>لا حقل باسم ⁨{name}⁩؛ هل قصدت ⁨{field}⁩؟</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>لا حقل باسم ⁨{name}⁩؛ الحقول: ⁨{fields}⁩</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>لا إصدار سابقًا من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>لا نوع باسم &quot;⁨{genre}⁩&quot;</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>لا مكتبة ⁨{file}⁩</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>لا نموذج باسم &quot;⁨{model}⁩&quot;</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>لا قائمة تشغيل باسم &quot;⁨{name}⁩&quot;</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>لا مكان: يلزم {needed} في ⁨{folder}⁩، والمتاح {free}</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>لا مقطوعة ذات نوع للتعلُّم منها</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>لا شيء للتراجع عنه: لم يتغير أي ملف، أو تم التراجع عن الكل</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>تنتمي هذه الملفات إلى عدة دفعات؛ تراجع عن دفعة واحدة كل مرة</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>انتهى عاملان على نحو غير متوقع أثناء قراءته.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>خطأ غير متوقع ({error})؛ التفاصيل في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>تعليقات Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>لا تتسع WPL لاسم فيه محارف تحكم؛ صدِّر بصيغة XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – لبرنامج Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>ما لا يجيده</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>ما دُرِّب عليه</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>ما يعرفه التضمين</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>استُبعد العامل ⁨{worker}⁩: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>فُقد العامل ⁨{worker}⁩؛ تُحلَّل ملفاته في مكان آخر</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – صيغة XML مع العناوين</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>مقارنة، مثل ⁦&gt;=0.6⁩</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>تاريخ، مثل ⁦2025⁩ أو ⁦2025-06⁩ أو ⁦2025-06-30⁩</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>يوجد ملف حيث يلزم مجلد</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>نوع، مثل ⁦p(jazz)&gt;=0.6⁩</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>التخمين العشوائي يساوي 0.5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>لا يمكن أن يؤدي رابط صلب إلى قرص آخر؛ انسخه</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>مدة، مثل 3:45 أو 225 (ثانية)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>للنموذج من 2 إلى {most} تسمية كلها مختلفة</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>عدد من 0 إلى 1 أو نسبة مئوية، مثل 0.6 أو ⁦60%⁩</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>عدد، مثل 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>مسار، مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>مسار، مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>وسم كان يحمل نوعه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>لنموذج الوسم من 1 إلى {most} وسمًا</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>قيمة، مثل ⁨{example}⁩</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>كلمة أو ⁦field:value⁩ أو ⁦p(genre)&gt;=0.6⁩ أو قوس</translation>
    </message>
    <message>
        <source>album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>كل التسميات</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>يسبق ملف ⁨{format}⁩ وسم ID3؛ أزله أولًا</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>عنوان إنترنت وليس ملفًا</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>غيَّره برنامج آخر في هذه الأثناء؛ حاول من جديد</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>غيَّر برنامج آخر نوعه في هذه الأثناء</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>غيَّر برنامج آخر نوعه منذ ذلك</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>يفتحه برنامج آخر؛ حاول لاحقًا</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>برنامج آخر يكتبه؛ حاول لاحقًا</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>يستخدم برنامج آخر الملف؛ أغلقه ثم حاول من جديد</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>كما بعد ترميز بفقد بمعدل 32&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>كما بعد ترميز بفقد بمعدل 64&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>كما يحلله البرنامج</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>نقلته الدفعة {batch} بعد ذلك؛ تراجع عن تلك الدفعة أولًا</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>لا يمكن حفظه ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>وسمه APE من الإصدار 1 الذي لا يتسع للصور</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>يتناقض وسمه ID3 في كونه غير متزامن؛ احفظه من جديد بالبرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>سماته مبتورة</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>تعليقاته مبتورة</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>سيصبح غلافه أكبر مما يسمح به FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>سيصبح غلافه أكبر مما يسمح به ID3v2.2</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>لا متسع في ترويسته لغلاف بهذا الحجم؛ اختر غلافًا دون {most}</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>فهرس شظاياه مبتور</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>فهرس مقاطعه مبتور</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>ذرته الأخيرة مبتورة</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>بيانه غير صالح: {reason}؛ صححه أو احصل على النموذج من جديد</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>لا تستطيع شبكته معالجة نوافذ من {frames} × {bands} قيمة كما يذكر بيانها</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>صوره في موضع يقرؤه هذا البرنامج ولا يكتبه</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>صُنع النموذج ⁨{model}⁩ لإصدار آخر من النموذج ⁨{other}⁩؛ ثبِّت الاثنين من جديد أو تعلَّمه من جديد</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>النموذج ⁨{model}⁩: لا مخرج ⁨{output}⁩ لشبكته؛ صحح بيانه أو احصل على النموذج من جديد</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>قد يستمر صوته بعد نهايته المذكورة، وسيقطعه هناك وسم جديد؛ احفظه من جديد بمحرر صوت</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>ليست صورة JPEG أو PNG أو GIF أو WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>إحدى صوره أطول مما تذكر</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>أحد جداول إزاحاته مبتور</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>لا تحوي النسخة الصورة كما يجب</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>لم يعد غلافه القديم محفوظًا: ⁨{file}⁩ مفقود أو تالف</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>كان غلافه القديم تالفًا</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>القرص للقراءة فقط؛ اسمح بالكتابة عليه ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>الملف ناقص: ينقص الصوت في نهايته؛ احصل عليه من جديد</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>لا يمكن حفظ الغلاف القديم للتراجع ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>الصورة تالفة: لا تذكر ترويستها أبعادها</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>الأوزان التي فيه تالفة؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>يوجد ملف مختلف بالاسم الجديد؛ انظر إلى كليهما</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>يوجد ملف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>لا يوجد غلاف</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>لا غلاف في ⁨{file}⁩</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>ليس ⁨{file}⁩ حزمة musicnn 0.1.0 المنشورة (بصمته مختلفة)؛ احصل عليها من جديد</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>⁨{file}⁩: لا يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>⁨{genre}⁩: مقطوعات من ⁨{others}⁩</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>⁨{genre}⁩: {tracks} من ⁨{others}⁩</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>يجب أن يكون التقييم من 0 إلى {most} نجوم</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>وصف ASF</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>لم تُحدد أي تغييرات</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>لا يمكن إضافة إلا نص، وإلى هذه الحقول فقط: ⁨{fields}⁩</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>القرص للقراءة فقط؛ اسمح بالكتابة عليه أو اختر قرصًا آخر</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>أحد النصوص أطول مما يسمح به ASF</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>غيَّر برنامج آخر وسومه في هذه الأثناء</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>غيَّر برنامج آخر وسومه منذ ذلك</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>{number} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>{number} مستوى على الأكثر</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>{number} جزءًا على الأكثر</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>التمييز بين عروض النطاق</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>خطأ المعايرة (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>لا يمكن تحليله</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>لا يمكن قفله ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>تعذر نقله ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>لا يمكن الوصول إليه ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>لا يمكن قراءته ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>لا يمكن كتابته ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>مقاطع من GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>الملحن</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>طقطقة أسطوانة بالية</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>تحقق متقاطع</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>نسخ تالفة</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>تالف أو ليس صوتًا</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>تحتاج كل تسمية إلى الوسوم التي تعنيها</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>مقتطفات من GTZAN، من ثانيتين إلى 3 ثوانٍ من الصوت</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>أسرع بنسبة ⁦6%⁩</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>التمييز بين طرق حساب السمات</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>السمات {kind} غير معروفة لهذا الإصدار من البرنامج؛ حدِّث البرنامج أو اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>يجب أن تكون الملفات بجانبه دون مجلد في أسمائها</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>تسجيلات خارجية</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>موسيقى حرة من مصادر أخرى</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>موسيقى حرة من مصادر أخرى بمخططات طيفية مصنوعة كما في FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>موسيقى حرة، معظمها إلكتروني أو كلاسيكي</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>طنين شبكة الكهرباء</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>المجال: ما يقيسه نموذج كامل المعايرة</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>يملكه مستخدم آخر؛ وعليه هو أن يفعل ذلك</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>لا يستطيع قراءة ⁨{file}⁩؛ صِل المجلد هناك أو حدّد مكانه باستخدام ⁦--map⁩</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>تعذرت قراءته؛ وسومه غير معروفة</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>لا يبدأ بمعلومات دفقه</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>توقف عن الاستجابة وليس له nanny يعيد تشغيله</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>لديه إصدار آخر من النموذج «⁨{model}⁩»</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>لا نوع له؛ يبقى مكانه</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>لا ترويسة فيلم فيه أو فيه عدة</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>فيه إزاحات من نوع لا يمكن نقله بأمان</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>فيه عدة قوائم وسوم</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>له عدة أسماء (روابط صلبة) ستفترق؛ اسمح بذلك في الإعدادات</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>له عدة أسماء (روابط صلبة) لا يسعها قرص آخر؛ انسخه</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>فيه وسوم حيث لا تنظر إلا بعض البرامج، كما بعد نهايته المذكورة</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>فيه ذرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>له سمات كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>لديه الإصدار {there} من Genre Organizer، وهنا {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>هو رابط إلى ملف في مكان آخر؛ نظِّم ذلك الملف</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>صامت أو صوته واحد دائمًا</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>يحفظ وسومه في مكانين</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>قد يكون ⁨{genre}⁩ وأمثلته قليلة</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>تغيَّر منذ إنشائه؛ يبقى مكانه</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>نُقل أو حُذف في هذه الأثناء</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>سُجِّل كدفق ولا يذكر حجمه</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>سيصبح أكبر مما تسمح به صيغته</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>في وسمه APE عنصر معطوب</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>لوسمه APE حجم مستحيل</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>في وسمه APE عنصر أطول من الوسم</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>وسمه APE من إصدار غير معروف</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>يخطئ وسمه APE في عد عناصره</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>لا تحوي قطعته ID3 وسم ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>لترويسته ID3 الموسعة حجم مستحيل</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>ترويسته ID3 الموسعة ناقصة</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>يجمع وسمه ID3 بين مجموع اختباري وإلغاء التزامن</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>لا ينتهي وسمه ID3 بالتذييل الذي يعلنه</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>لوسمه ID3 حجم مستحيل</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>وسمه ID3 أطول من الملف</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>وسم ID3 فيه يقع بعد بيانات أخرى حيث لا تنظر إلا بعض البرامج؛ ووسم جديد سيحجبه عنها</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>وسمه ID3 ذو المجموع الاختباري أكبر من أن يُحرَّر</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>وسمه ID3v2.2 مضغوط بطريقة غير معرَّفة</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>وسمه ID3v2.{version} من إصدار غير معروف</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>صفحات Ogg فيه لا تتوالى</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>ذراته متناقضة</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>ترميزه الصوتي غير معروف لهذا البرنامج</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>سيقع صوته خارج ما تستطيع إزاحاته تسميته</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>قطعه لا تتوالى</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>تعليقاته أطول مما تذكر</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>تعليقاته أكبر من أن تُحرَّر</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>تنتهي تعليقاته مبكرًا</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>لا تنتهي تعليقاته</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>ستتجاوز تعليقاته ما يسمح به FLAC</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>وصفه مبتور</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>قرصه للقراءة فقط؛ اسمح بالكتابة على القرص أولًا</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>يطلب بيانه سمات بأعداد مستحيلة</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>تحوي صفحته الأولى أكثر من ترويسة الدفق</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>مجلده للقراءة فقط؛ اسمح بالكتابة فيه أولًا</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>لا يُسمح بتغيير مجلده أو المجلد الجديد</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>نوعه ليس كما كان عند التخطيط؛ اقرأ من جديد</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>نوعه في موضع يقرؤه هذا البرنامج ولا يكتبه</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>تغير نوعه منذ قراءته؛ انظر إليه ثم اكتب من جديد</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>نوعه ⁨{genre}⁩ محمي؛ أزل حمايته أولًا</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>امتداد ترويسته يناقض نفسه</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>ترويسته ناقصة</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>كائنات ترويسته متناقضة</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>آخر صفحة Ogg فيه ناقصة</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>يذكر بيانه &quot;⁨{model}⁩&quot;؛ أعد تسمية المجلد</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>كتل بياناته الوصفية أطول من الملف</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>كتل بياناته الوصفية لا تقود إلى الصوت</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>بياناته الوصفية مبتورة</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>ترويسة فيلمه مضغوطة</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>ستصبح ترويسة فيلمه كبيرة جدًا</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>تجيب شبكته عن كل شيء بالجواب نفسه</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>تجيب شبكته عن الصوت نفسه بأجوبة مختلفة</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>تعيد شبكته قيمًا ليست أعدادًا</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>تحوي شبكته دوال أو خطوات تدريب خاصة بها</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>أسقطت شبكته العملية التي جربتها</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>تعذر تجريب شبكته</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>تعطي شبكته {found} {kind} بينما يذكر بيانها {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>شبكته متداخلة جدًا</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>شبكته ليست ملف ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>تحفظ شبكته الأوزان في ملفات أخرى؛ اجمعها في ملف واحد</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>تحتاج شبكته إلى ذاكرة أكثر مما يحق لنموذج</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>تحتاج شبكته إلى عوامل من ⁨{domain}⁩ لا يملكها البرنامج</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>تستغرق شبكته وقتًا طويلًا؛ أوقفت بعد دقيقة</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>تضمينات شبكته ليست صفًا واحدًا من الأعداد لكل نافذة</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>مساره لا يطابق النمط</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>مساره أطول من أن توضع نسخة بجانبه</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>لا تحوي حزمته الثانية تعليقات</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>لا يبدأ دفقه كما يجب</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>بنيته غير مفهومة ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>روابطه الرمزية تدور في حلقة</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>يقع وسمه داخل الصوت أو خارج الملف</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>تغير وسمه منذ قراءته؛ انظر إليه ثم حاول من جديد</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>تغيرت وسومه منذ التخطيط؛ اقرأها من جديد</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>تحتاج وسومه إلى ذاكرة أكثر من المسموح</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>تحتاج وسومه إلى ذاكرة أكثر من المتاح</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>وسومه متداخلة</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>وسومه في موضع يقرؤه هذا البرنامج ولا يكتبه</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>وسمه ID3 غير المتزامن أكبر من أن يُحرَّر</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>نوافذه فارغة أو كبيرة جدًا</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>التسميات نصوص</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>التعلُّم من 10 مقطوعات لكل نوع</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>التعلُّم من 20 مقطوعة لكل نوع</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>التعلُّم من 5 مقطوعات لكل نوع</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>التعلُّم من 50 مقطوعة لكل نوع</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>جهير أقل وحدة أكثر</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>حدة أقل</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>مخطط ميل الطيفي اللوغاريتمي</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>أعلى بمقدار 20&#xa0;ديسيبل (مقصوص)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>أصوات مصنوعة</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>صيغة البيان {number} غير معروفة؛ حدِّث البرنامج</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>ليس manifest.json بيانًا ({reason})؛ يذكر دليل النماذج ما يجب أن يحويه</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>متوسط 6 نوافذ مدة كل منها 5 ثوانٍ، كما يحلل البرنامج المقطوعة</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>النموذج ⁨{model}⁩: لم يُتعلَّم هنا</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>النموذج ⁨{model}⁩: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>النماذج ⁨{models}⁩: لا تسميات مشتركة بينها؛ اختر غيرها</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>جهير أكثر</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>{place} (جديد)</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>لا فنان مشترك بين الجانبين</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>لا نوع يبلغ {least}، وهو أقل ما يلزم للاقتراح</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>لا مجال</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>لا متجاورات بين الجانبين</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>لا إذن بتغييره</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>لا إذن بقراءته</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>لا أغنية مشتركة بين الجانبين</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>لا يمكن فك ترميز أي صوت؛ قد يكون الملف تالفًا أو فارغًا</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>ضوضاء ونغمات وطقطقات، من النوع الذي تعلَّم ألا يكون واثقًا منه</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>ليس صيغة صوتية معروفة، أو تالف</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>ليس اسم ملف ممكنًا</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ليس في المكتبة</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>ليس في المكتبة؛ افحص مجلده أولًا</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>غير مقروء كصوت ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>غير مقروء كصوت؛ قد يكون الملف تالفًا</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>لا شيء فوق 4&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>لا شيء فوق 5.5&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>لا شيء فوق 8&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>بالوصفة نفسها دون جزء التحقق</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>قناة واحدة فقط</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>إحدى قطعه أطول من الملف</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>أحد تعليقاته أطول من الكتلة</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>إحدى كتل بياناته الوصفية أطول مما تذكر</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>واحد من ⁨{words}⁩</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>واحد من ⁨{words}⁩، ⁦p(…)⁩</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>خارج مجلدات المكتبة</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>⁦p({genre})⁩ لا يقارن بشيء</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>ضجيج وردي أخفض بمقدار 15&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>ضجيج وردي أخفض بمقدار 30&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>تعذر على pip جلب ⁨{requirement}⁩ ({reason})؛ التفاصيل في سجل الأحداث</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>⁦pip⁩ الذي يجلبه غير مثبت هنا؛ اجلب الملف في مكان آخر بالأمر «⁦pip download --no-deps {requirement}⁩» وثبِّته منه</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>أخفض بمقدار 20&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>مسجل بصوت مرتفع جدًا (مقصوص)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>معاد أخذ عيناته بتردد 11&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>معاد أخذ عيناته بتردد 16&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>معاد أخذ عيناته بتردد 8&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>قد تكون عدة مقطوعات من المكتبة هي المقصودة</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>نسبة الأنواع الخاصة بـ FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 ساعة من الموسيقى الحرة من حزم دبيان (مخططات طيفية لوغاريتمية بمقياس ميل)، بلا تسميات</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>دون {least} تُعد المقطوعة *غير مؤكدة*. ويقترح نوعًا لما نسبته {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>محسوب على مقطوعات لفنانين لم يتعلم منهم، بمجالات ⁦95%⁩.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>‏⁦FMA-small⁩، ثمانية أعشاره في كتل من 50 مقطوعة (مخططات طيفية لوغاريتمية بمقياس ميل)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>‏⁦FMA-small⁩، تسعة أعشاره في كتل من 50 مقطوعة (مخططات طيفية لوغاريتمية بمقياس ميل)؛ اختير كل شيء وعويِر بنموذج توأم لم يتعلم من جزأي التحقق</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>‏⁦GTZAN⁩، جزء التدريب المنقى من العيوب (⁨{data}⁩)</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>‏⁦GTZAN⁩، جزءا التدريب والتحقق من التقسيم المنقى من العيوب ودون فنانين مشتركين (مخططات طيفية لوغاريتمية بمقياس ميل)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>يقف خلف النموذج `{model}` ويعطي احتمالًا لكل نوع من أنواع المكتبة التي تعلم منها (عدد الأنواع: {count}). يُجاب عن كل نوع على حدة: قد تكون عدة أنواع محتملة، وقد لا يكون أي منها.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>متروكة لأن نتائجها لم تثبت على كتل التحقق من FMA: ⁨{labels}⁩.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>ليس من ملفات الدفعة {batch} التي يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>الصحيح من الاقتراحات {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>شبكة التفافية متبقية على نوافذ لوغاريتمية بمقياس ميل، عدد الأنواع: {count}</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>المعلمون: تضمينات VGGish لمقطوعات FMA؛ احتمالات تسميات مقاطع التدريب من GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>المعلمون: تضمينات VGGish لمقطوعات FMA؛ احتمالات تسميات مقاطع التدريب من GTZAN؛ تضمينات وتسميات مصنِّف AudioSet ومصنِّف موسيقي للموسيقى الحرة ولمقتطفات قصيرة من بعض مقاطع GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>تخمين النموذج `{model}` صحيح في {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>أفضل تخمين صحيح في {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>جسم الإصدار 3، مجدَّدًا بكل هذا عدا جزء التحقق من FMA، له نصف القرار في الأنواع بطبقة أخيرة خاصة به</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>الجسم الآخر متوسط أوزان ثلاث شبكات تابعت التدريب من البداية نفسها</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>الإعدادات ⁨{file}⁩ تالفة، لذا تُستخدم الإعدادات الافتراضية. عند حفظ الإعدادات يُحتفظ بالملف التالف باسم ⁨{kept}⁩.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>سنة، أو {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>الصوت والتسجيلات الخارجية والتضمين: قيست للنموذج المدمج فقط</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>مقاطع من 30 ثانية: تحتاج سماته إلى صوت موجود في المقتطفات وغير موجود في المقاطع</translation>
    </message>
    <message>
        <source>found</source>
        <translation>المعثور عليه</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>ما عثر عليه النموذج الأساسي</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>تضمينه: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>‏⁦musicnn⁩: مصنِّف منشور (⁦Million Song Dataset⁩)، مع رأس من صنعنا فوق تسمياته</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>‏⁦musicnn⁩: مجموعة ⁦Million Song Dataset⁩ بوسوم ⁦Last.fm⁩</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>رأسنا: تسمياته لجزء التدريب المنقى من العيوب من GTZAN، ولموسيقى حرة يثق بها مصنِّف AudioSet</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>صحيح حين يُقترح</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>نسبة الإجابات الواثقة</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>نسبة الواثق والخطأ</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>أبطأ بنسبة ⁦6%⁩</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>التمييز بين المصادر</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>مخططات طيفية مصنوعة كما في FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>موجات مربعة ونغمات منزلقة ولغط، لم يتعلَّمها</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>درجة الحرارة والانحراف أكبر من 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>جزء الاختبار</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>سيصبح وسم ID3 أكبر مما تسمح به الصيغة</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>لا تقبل سلة المهملات اسمه؛ أعد تسمية الملف أولًا</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>لم تجتز النسخة التحقق منها: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>لا تحوي النسخة النوع كما يجب</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>لا تحوي النسخة النص الجديد كما يجب</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>النسخة لا تطابق الأصل؛ افحص القرص</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>التلف الأشد أثرًا</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>القرص ممتلئ؛ أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>القرص ممتلئ؛ أخلِ بعض المساحة ثم حاول من جديد</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>استُنفدت حصة القرص؛ أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>يبلغ القرص عن خطأ ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>لا يسع القرص ملفًا بهذا الحجم</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>لا يقبل القرص هذا الاسم</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>لم يعد قرص المجلد الجديد موجودًا؛ صِله ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>القرص الذي فيه ⁨{folder}⁩ للقراءة فقط؛ اسمح بالكتابة عليه ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>عرف التضمين مقاطع التحقق: الثقة أقل مما تبدو</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>نهاية الاستعلام أو كلمة أخرى</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>الملف لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>الملف غير موجود؛ أعد الفحص</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>الملف للقراءة فقط؛ اسمح بالكتابة فيه أولًا</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>تغيَّر الملف في هذه الأثناء؛ أعد الفحص</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>تغيَّر الملف منذ قراءته؛ أعد الفحص</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>سيتجاوز الملف الحجم المسموح</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>الملف ⁨{file}⁩ الذي يذكره بيانه مفقود</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>جزء الاختبار المنقى من GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>المجلد ⁨{folder}⁩ غير موجود؛ صِل القرص الذي هو عليه أو أنشئ المجلد</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>تعذر على المكتبة تخزينه؛ التفاصيل في سجل الأحداث</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>ينتهي اسم قائمة التشغيل بـ ⁨{endings}⁩</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>الشبكة المصنوعة من أوزان musicnn تجيب بغير ما يجيب musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>المسار الجديد أطول مما يسمح به القرص</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>الأصل غير موجود؛ تبقى النسخة</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>حجم الصورة {size}؛ أقصى حجم للغلاف {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>للبرنامج نموذج خاص باسم ⁨{model}⁩؛ أعط هذا اسمًا آخر في بيانه</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>البرنامج غير متأكد منه</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>المقاطع نفسها مع ما فوق 8&#xa0;كيلوهرتز ودونه</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>الملف نفسه موجود هناك</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>الموسيقى الحرة نفسها مصنوعة بالطريقتين</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>تسميات FMA السبع</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>لم ينقله النظام إلى سلة المهملات؛ احذف الملف يدويًا</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>تسميات GTZAN العشر</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>جزءا الاختبار من GTZAN وFMA معًا</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>جزء التدريب، 5 طيات حسب الفنان، 3 جولات</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>جزءا التحقق من GTZAN وFMA معًا</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>لا وسم ID3 حيث تذكر ترويسته</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>لا صوت MPEG فيه</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>لا صوت فيه</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>لا صوت في الملف</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>لا صوت في هذا الملف</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>لا manifest.json فيه؛ يذكر دليل النماذج ما يجب أن يحويه</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>لا مكان لنسخة بجانبه؛ أخلِ بعض المساحة</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>لا مقطع فيه</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>لا مجلد أو ملف كهذا</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>لا وسم ⁨{tag}⁩</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>لا يدعم نظام الملفات هذا الروابط الصلبة؛ انسخه</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>هذا ملف مساعد للنظام وليس موسيقى</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>هذا {what} وليس صوتًا</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>لا يشبه هذا شيئًا تعلَّم منه البرنامج، لذا لا تعني الأرقام الكثير</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>track</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>مقطوعات من FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>مقطوعات لفنانين لم يتعلم منهم</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>بقيت مقطوعات من مجلده، فيبقى هو أيضًا</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>جزء التدريب</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>الحقيقي \ المقول</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>معامل سمات غير معروف ⁨{name}⁩؛ حدِّث البرنامج أو اختر نموذجًا آخر</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>جزء التحقق</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>ضجيج أبيض أخفض بمقدار 15&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>ضجيج أبيض أخفض بمقدار 30&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>أغانٍ كاملة ومقاطع كصوت</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes أو no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>مكتبتك</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>تعذر الوصول إلى {count} ملفًا متتاليًا أو كتابتها، آخرها: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>عدد الأنواع: {count}</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>أنواع من مكتبتك: {count}</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>عدد الفنانين أو الألبومات الأخرى: {count}</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>{count} مقطوعات أخرى</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>مقطوعات من مكتبتك: {count}</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}؛ أصلح الملف بالبرنامج الذي أنشأه</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}؛ اختير كل شيء دون مقاطع جزء التحقق</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>لا يمكن قراءة ⁨{file}⁩ ({reason})؛ أعد تثبيت النموذج</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>⁨{file}⁩ أكبر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>ليس ⁨{file}⁩ مكتبة Genre Organizer؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>ليس ⁨{file}⁩ ملف ZIP مقروءًا ({reason})؛ اختر مجلدًا أو ملف ZIP فيه manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>ليس ⁨{file}⁩ نسخة احتياطية؛ اختر ملفًا أنشأه نسخ احتياطي</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>ليس ⁨{file}⁩ بيانًا؛ أعد تثبيت النموذج</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>ليس ⁨{file}⁩ الملف الذي يذكره بيانه</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>⁨{file}⁩ هو المكتبة نفسها؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>⁨{file}⁩ موجود وليس ملف CSV؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>يشير إليه الرابط ⁨{link}⁩ في مجلده؛ أزل الرابط أولًا</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>⁨{file}⁩ موجود وليس نسخة احتياطية؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>⁨{file}⁩ كبير جدًا</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>⁨{file}⁩ أكبر من أن يكون قائمة تشغيل</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>تنقص ⁨{file}⁩ أوزان musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>غُيِّر ⁨{file}⁩ (بصمته تختلف عما في البيان)؛ أعد تثبيت النموذج</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، ⁧{second}⁩</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>⁦{flag}:yes⁩ أو ⁦{other}:no⁩</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>ليس ⁨{folder}⁩ مجلدًا في المكتبة</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>ليس ⁨{folder}⁩ مجلدًا؛ تحقق من المسار</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>يقع ⁨{folder}⁩ داخل مجلد المكتبة ⁨{other}⁩؛ افحص ذاك بدلًا منه</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>لا تتسع ⁨{format}⁩ لاسم ليس UTF-8؛ صدِّر بصيغة XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>لا تتسع ⁨{format}⁩ لاسم فيه سطر جديد؛ صدِّر بصيغة XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>ملفات ⁨{format}⁩ ليس فيها وسم يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>لا يمكن أن يكون ⁨{genre}⁩ نوعًا؛ اختر غيره</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>⁨{genre}⁩: عُثر على {found} من {tracks}؛ وعُدَّ الباقي ⁨{others}⁩</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>جاء ⁨{model}⁩ مع البرنامج ويبقى</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>⁨{model}⁩ قيد الاستخدام؛ اختر نموذجًا آخر أولًا</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>لم يُتعلَّم ⁨{model}⁩ من مكتبة</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>أُعيد تعلُّم ⁨{name}⁩ في هذه الأثناء؛ أعد التعلُّم مرة أخرى</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>تُعلِّم ⁨{name}⁩ على إصدار آخر من النموذج ⁨{model}⁩؛ حلِّل المكتبة بذلك النموذج ثم تعلَّم من جديد</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>تُعلِّم ⁨{name}⁩ على إصدار آخر من النموذج ⁨{model}⁩؛ حلِّل المكتبة كلها لتعلُّمه من جديد</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;تيرابايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;كيلوبايت</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} أكبر مما يسمح به MP4</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>يحصل ⁨{other}⁩ على الاسم نفسه</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (مع ⁨{fields}⁩ من الوسوم الأخرى)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} كقائمة</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} كنص واحد مربوط بـ &quot;⁨{joint}⁩&quot;</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>لا يتسع {place} للحقل ⁨{field}⁩</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>لا يتسع {place} للنوع ⁨{genre}⁩؛ اختر غيره</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>لا يتسع {place} لشهر بلا يوم؛ أدخل اليوم أيضًا، أو السنة وحدها</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>لا يتسع {place} إلا لصور JPEG وPNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}؛ المتوقع {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} من {count} مقطوعة (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>لا يمكن حفظ ⁨{text}⁩ في وسم؛ اختر نصًا آخر</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>⁨{text}⁩ ليس تاريخًا مثل ⁦2004-05-17⁩</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>⁨{text}⁩ ليس تحريرًا؛ اكتب مثلًا ⁦title=New⁩ أو ⁦title=⁩ (يفرغ الحقل) أو ⁦artist+=Guest⁩</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>⁨{text}⁩ ليس عددًا من 1 إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>⁨{text}⁩ ليس سنة من أربعة أرقام</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>ليس ⁨{text}⁩ بصيغة هنا=هناك، مثل ⁦/srv/music=/mnt/music⁩</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: أُلغي. يُحفظ ما تم حتى الآن.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>المدخلات المتروكة</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>كل المدخلات في مكتبتك</numerusform>
            <numerusform>مدخل واحد ليس في مكتبتك</numerusform>
            <numerusform>مدخلان ليسا في مكتبتك</numerusform>
            <numerusform>%n مدخلات ليست في مكتبتك</numerusform>
            <numerusform>%n مدخلًا ليس في مكتبتك</numerusform>
            <numerusform>%n مدخل ليس في مكتبتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>لم يقس أحد كم مرة يصيب</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – قيد الاستخدام</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>كم مرة يصيب</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>في التسجيلات التالفة والخارجية</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>ما لا يجيده</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>يميز {count} من الأنواع: ⁨{genres}⁩.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>موسيقى أي نوع آخر تظهر كأحد هذه أو غير مؤكدة.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>دون {share} يكون غير مؤكد.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>الكلام والضجيج ونحوهما تظهر غير مؤكدة.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>لا يلاحظ الكلام والضجيج ونحوهما.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** من {count} مقطوعة لم يسمعها من قبل (بين {low} و{high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: عُثر عليه في {right} من {count}؛ وعُدَّ {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- عندما يقول **{genre}** يصيب في {right} من {taken} حالة.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>بحث في النماذج</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>النماذج المثبتة</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>متقدم: لا نماذج بحثية</numerusform>
            <numerusform>متقدم: نموذج بحثي واحد</numerusform>
            <numerusform>متقدم: نموذجان بحثيان</numerusform>
            <numerusform>متقدم: %n نماذج بحثية</numerusform>
            <numerusform>متقدم: %n نموذجًا بحثيًا</numerusform>
            <numerusform>متقدم: %n نموذج بحثي</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>أنظمة من دراسات منشورة للمقارنة؛ الأفضل أولًا</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>النموذج المدمج</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>النموذج المدمج (الإصدار {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>يصيب في نحو {right} من 10 مقطوعات</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **⁨{recordings}⁩** ({count}): {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} صحيح، {wrong} واثق وخطأ.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>من النسخ التالفة تحصل {share} على الجواب نفسه، والأقل منها: {damages}. {wrong} على الأكثر واثقة وخطأ.</translation>
    </message>
    <message>
        <source>{damage} ({share})</source>
        <translation>{damage} ({share})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;حوله</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>الأ&amp;خطاء</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>اختر نموذجًا واحدًا أو عدة نماذج لجمعها.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>ت&amp;حليلها الآن</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn، رأي ثانٍ…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>من م&amp;لف…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>من &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>ت&amp;علُّم أنواعي…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>نماذج (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>تثبيت نموذج</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>جارٍ التثبيت؛ يُجرَّب النموذج أولًا…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>جارٍ عد المقطوعات التي حللها…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>حلل هذا الاختيار كل المقطوعات.</numerusform>
            <numerusform>مقطوعة واحدة لم يحللها هذا الاختيار بعد؛ لا اقتراح لها حتى تُحلَّل.</numerusform>
            <numerusform>مقطوعتان لم يحللهما هذا الاختيار بعد؛ لا اقتراح لهما حتى تُحلَّلا.</numerusform>
            <numerusform>%n مقطوعات لم يحللها هذا الاختيار بعد؛ لا اقتراح لها حتى تُحلَّل.</numerusform>
            <numerusform>%n مقطوعة لم يحللها هذا الاختيار بعد؛ لا اقتراح لها حتى تُحلَّل.</numerusform>
            <numerusform>%n مقطوعة لم يحللها هذا الاختيار بعد؛ لا اقتراح لها حتى تُحلَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>حلل كل المقطوعات من قبل، لذا تظهر أجوبته فورًا.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>تبقى قراراتك كما هي.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>كل صف هو النوع الحقيقي وكل عمود ما قاله النموذج عن مقطوعاته. القطر صحيح وكل ما عداه خطأ.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>جاء هذا النموذج دون جدول لأخطائه.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>ثُبِّت ⁨{model}⁩. علِّمه لاستخدامه وحده أو مع غيره.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>لا شيء بعد؛ اضغط + لإنشاء واحدة</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: اكتمل</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: أخفق</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>بعد {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>تنظيم الملفات</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>جارٍ التخطيط…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>نسخ إلى مجلد خارج المكتبة</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>رابط صلب في مجلد خارج المكتبة</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>ت&amp;رقيم الملفات التي أُخذ اسمها الجديد</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>أخذ الأ&amp;غلفة والكلمات والكتيبات معها</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>وضع المقطوعات التي بلا &amp;نوع في «⁨{folder}⁩» أيضًا</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>ما سيُنقل فقط</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>غير المعالَجة فقط</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>ما سيبقى فقط</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>أي الملفات تُعرض</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>ال&amp;مقطوعات:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>ال&amp;نمط:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;تحت المجلد:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>ال&amp;كيفية:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;عرض:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>مجلدات جديدة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>لا يُكتب فوق أي ملف أبدًا. يحفظ السجل كل نقل، ويمكن إعادة كل شيء إلى مكانه في أي وقت.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>تنظيم الملفات تحت مجلد</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>عند الحرف {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>لن يُنقل أي ملف</numerusform>
            <numerusform>سيُنقل ملف واحد</numerusform>
            <numerusform>سيُنقل ملفان</numerusform>
            <numerusform>ستُنقل %n ملفات</numerusform>
            <numerusform>سيُنقل %n ملفًا</numerusform>
            <numerusform>سيُنقل %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>لا شيء منها إلى قرص آخر</numerusform>
            <numerusform>واحد منها إلى قرص آخر</numerusform>
            <numerusform>اثنان منها إلى قرص آخر</numerusform>
            <numerusform>%n منها إلى قرص آخر</numerusform>
            <numerusform>%n منها إلى قرص آخر</numerusform>
            <numerusform>%n منها إلى قرص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>لن يبقى شيء</numerusform>
            <numerusform>سيبقى واحد</numerusform>
            <numerusform>سيبقى اثنان</numerusform>
            <numerusform>سيبقى %n</numerusform>
            <numerusform>سيبقى %n</numerusform>
            <numerusform>سيبقى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج وتُرك كما هو</numerusform>
            <numerusform>اثنان لم يُعالَجا وتُركا كما هما</numerusform>
            <numerusform>%n لم تُعالَج وتُركت كما هي</numerusform>
            <numerusform>%n لم يُعالَج وتُرك كما هو</numerusform>
            <numerusform>%n لم يُعالَج وتُرك كما هو</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>لا مكان: المتاح {free} فقط.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>مثلًا: ⁨{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;نسخ الملفات</numerusform>
            <numerusform>&amp;نسخ ملف واحد</numerusform>
            <numerusform>&amp;نسخ ملفين</numerusform>
            <numerusform>&amp;نسخ %n ملفات</numerusform>
            <numerusform>&amp;نسخ %n ملفًا</numerusform>
            <numerusform>&amp;نسخ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;ربط الملفات</numerusform>
            <numerusform>&amp;ربط ملف واحد</numerusform>
            <numerusform>&amp;ربط ملفين</numerusform>
            <numerusform>&amp;ربط %n ملفات</numerusform>
            <numerusform>&amp;ربط %n ملفًا</numerusform>
            <numerusform>&amp;ربط %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;نقل الملفات</numerusform>
            <numerusform>&amp;نقل ملف واحد</numerusform>
            <numerusform>&amp;نقل ملفين</numerusform>
            <numerusform>&amp;نقل %n ملفات</numerusform>
            <numerusform>&amp;نقل %n ملفًا</numerusform>
            <numerusform>&amp;نقل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>فنان غير معروف</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>ألبوم غير معروف</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>سنة غير معروفة</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>في مكانه</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>إلى قرص آخر</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>المحددة</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>لم يُنظَّم أي ملف</numerusform>
            <numerusform>نُظِّم ملف واحد</numerusform>
            <numerusform>نُظِّم ملفان</numerusform>
            <numerusform>نُظِّمت %n ملفات</numerusform>
            <numerusform>نُظِّم %n ملفًا</numerusform>
            <numerusform>نُظِّم %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج</numerusform>
            <numerusform>اثنان لم يُعالَجا</numerusform>
            <numerusform>%n لم تُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>كل المقطوعات</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>لا مقطوعات بعد</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>أضف مجلدًا للبدء.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>غير محلَّل</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>كل المقطوعات محللة</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>تنتظر المقطوعات هنا حتى يحللها البرنامج.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>لكل اقتراح قرار. حلِّل مزيدًا من المقطوعات أو اكتب ما قبلته.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>لا شيء غير واضح</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>تصل المقطوعات إلى هنا عندما لا يكون أي نوع مرجحًا بما يكفي، وعندما تؤجلها بالمفتاح U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>جاهز للكتابة</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>لا شيء ينتظر الكتابة</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>اقبل الاقتراحات بالمفتاح A؛ تتجمع هنا حتى تكتبها في الملفات.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>تظهر هنا الملفات التي تحمل وسومها الأنواع المقبولة. يمكن التراجع عن كل كتابة من السجل.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>لم يُترك أي نوع كما هو</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>تُدرج هنا المقطوعات التي بقيت ملفاتها عند الكتابة كما كانت لأن فيها نوعًا من قبل. اقبل نوعًا من جديد ليُكتب رغم ذلك.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>الوسم متفق</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>لا وسم يتفق مع الصوت بعد</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>تُدرج هنا المقطوعات التي يحمل وسمها النوع الذي يشبهه صوتها. لا شيء يلزم فعله.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>لا شيء مرفوض</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>تُدرج هنا المقطوعات التي رفضت اقتراحها بالمفتاح R.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>ليس موسيقى</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>لا مقطوعات بلا موسيقى</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>يُدرج هنا الصمت والكلام والضجيج.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>لا إخفاقات</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>تُدرج هنا الملفات التي تعذرت قراءتها أو تحليلها أو كتابتها مع السبب.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>لا ملفات مفقودة</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>الملفات التي لم تكن موجودة في آخر فحص تحتفظ بنتائجها هنا حتى تعود.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>اختلافات</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>لا اختلافات</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>تظهر المقطوعات هنا عندما يناقض الصوت النوع المذكور في الوسم.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>اختلافات متجاهلة</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>لا اختلافات متجاهلة</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>تُدرج هنا المقطوعات التي اخترت إبقاء وسمها مهما كان صوتها.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>تُدرج هنا الملفات ذات الصوت نفسه.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>أنواع أخرى</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>لا أنواع أخرى</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>تظهر هنا المقطوعات التي ليست أنواعها في قائمة أنواعك.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>لا مقطوعات من هذا النوع</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>اسحب المقطوعات إلى نوع في القائمة الجانبية لقبوله لها.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>قائمة التشغيل هذه فارغة</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>اسحب المقطوعات إليها في القائمة الجانبية.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>لا مقطوعة تطابق قاعدتها الآن.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>الصوت يناقض الوسم؛ الأكثر تأكيدًا أولًا.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>ما الخطأ في هذه الملفات، حسب السبب:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>هل نُقل المجلد؟ حدِّد مكانه الجديد فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>أبقِ ملفًا واحدًا من كل تسجيل:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>اخترت إبقاء هذه الوسوم.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>تكتب البرامج هذه النصوص عندما لا تعرف النوع؛ واحد في كل سطر. الوسوم التي لا تحوي غيرها تُعد فارغة: لا يُتعلَّم منها شيء ولا تخالف أي اقتراح. الأرقام والنصوص بلا حروف ليست أنواعًا أيضًا.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>نصوص ليست أنواعًا، واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>لا يمكن تشغيل شيء: ينقص هذا النظام جزء من Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>لم يُعثر على جهاز صوت</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>لا يمكن تشغيل ⁨{file}⁩: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>تشغيل المقطوعة السابقة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>تشغيل المقطوعة التالية</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>الموضع في المقطوعة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>مفتاح المسافة يشغّل المقطوعة المحددة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>قائمة الانتظار فارغة. حدد مقطوعات واضغط Q لإضافتها إليها.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>تقييم: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>تشغيل تاليًا</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>لا مقطوعات: {stars}.</numerusform>
            <numerusform>{stars} لمقطوعة واحدة.</numerusform>
            <numerusform>{stars} لمقطوعتين.</numerusform>
            <numerusform>{stars} لـ %n مقطوعات.</numerusform>
            <numerusform>{stars} لـ %n مقطوعة.</numerusform>
            <numerusform>{stars} لـ %n مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>لن تُشغَّل أي مقطوعة تاليًا.</numerusform>
            <numerusform>ستُشغَّل مقطوعة واحدة تاليًا.</numerusform>
            <numerusform>ستُشغَّل مقطوعتان تاليًا.</numerusform>
            <numerusform>ستُشغَّل %n مقطوعات تاليًا.</numerusform>
            <numerusform>ستُشغَّل %n مقطوعة تاليًا.</numerusform>
            <numerusform>ستُشغَّل %n مقطوعة تاليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>لم تُضف أي مقطوعة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مقطوعة واحدة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مقطوعتان إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مقطوعات إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مقطوعة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n مقطوعة إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>استيراد قوائم تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>لا قوائم مصدَّرة قديمة</numerusform>
            <numerusform>قائمة مصدَّرة واحدة لم تعد محدَّثة</numerusform>
            <numerusform>قائمتان مصدَّرتان لم تعودا محدَّثتين</numerusform>
            <numerusform>%n قوائم مصدَّرة لم تعد محدَّثة</numerusform>
            <numerusform>%n قائمة مصدَّرة لم تعد محدَّثة</numerusform>
            <numerusform>%n قائمة مصدَّرة لم تعد محدَّثة</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>الت&amp;صدير من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>لم تُصدَّر قوائم</numerusform>
            <numerusform>صُدِّرت قائمة تشغيل واحدة</numerusform>
            <numerusform>صُدِّرت قائمتا تشغيل</numerusform>
            <numerusform>صُدِّرت %n قوائم تشغيل</numerusform>
            <numerusform>صُدِّرت %n قائمة تشغيل</numerusform>
            <numerusform>صُدِّرت %n قائمة تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>لم تُستورد قوائم</numerusform>
            <numerusform>استُوردت قائمة تشغيل واحدة</numerusform>
            <numerusform>استُوردت قائمتا تشغيل</numerusform>
            <numerusform>استُوردت %n قوائم تشغيل</numerusform>
            <numerusform>استُوردت %n قائمة تشغيل</numerusform>
            <numerusform>استُوردت %n قائمة تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>كل المدخلات في مكتبتك</numerusform>
            <numerusform>مدخل واحد ليس في مكتبتك</numerusform>
            <numerusform>مدخلان ليسا في مكتبتك</numerusform>
            <numerusform>%n مدخلات ليست في مكتبتك</numerusform>
            <numerusform>%n مدخلًا ليس في مكتبتك</numerusform>
            <numerusform>%n مدخل ليس في مكتبتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>لا شيء من «⁨{file}⁩» في مكتبتك</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>لا تحوي شيئًا.</numerusform>
            <numerusform>تحوي المقطوعة المحددة.</numerusform>
            <numerusform>تحوي المقطوعتين المحددتين.</numerusform>
            <numerusform>تحوي المقطوعات الـ %n المحددة.</numerusform>
            <numerusform>تحوي المقطوعات الـ %n المحددة.</numerusform>
            <numerusform>تحوي المقطوعات الـ %n المحددة.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>مثل {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>إعادة تسمية قائمة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>لم يُنسخ أي ملف إلى ⁨{folder}⁩</numerusform>
            <numerusform>نُسخ ملف واحد إلى ⁨{folder}⁩</numerusform>
            <numerusform>نُسخ ملفان إلى ⁨{folder}⁩</numerusform>
            <numerusform>نُسخت %n ملفات إلى ⁨{folder}⁩</numerusform>
            <numerusform>نُسخ %n ملفًا إلى ⁨{folder}⁩</numerusform>
            <numerusform>نُسخ %n ملف إلى ⁨{folder}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شيء موجود مسبقًا</numerusform>
            <numerusform>واحد موجود مسبقًا</numerusform>
            <numerusform>اثنان موجودان مسبقًا</numerusform>
            <numerusform>%n موجودة مسبقًا</numerusform>
            <numerusform>%n موجودًا مسبقًا</numerusform>
            <numerusform>%n موجود مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج</numerusform>
            <numerusform>اثنان لم يُعالَجا</numerusform>
            <numerusform>%n لم تُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>لم تُصدَّر مقطوعات إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت مقطوعة واحدة إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت مقطوعتان إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعات إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعة إلى ⁨{file}⁩</numerusform>
            <numerusform>صُدِّرت %n مقطوعة إلى ⁨{file}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>توجد قائمة تشغيل بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>لم يُضف شيء إلى «⁨{name}⁩»</numerusform>
            <numerusform>أُضيفت مقطوعة واحدة إلى «⁨{name}⁩»</numerusform>
            <numerusform>أُضيفت مقطوعتان إلى «⁨{name}⁩»</numerusform>
            <numerusform>أُضيفت %n مقطوعات إلى «⁨{name}⁩»</numerusform>
            <numerusform>أُضيفت %n مقطوعة إلى «⁨{name}⁩»</numerusform>
            <numerusform>أُضيفت %n مقطوعة إلى «⁨{name}⁩»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» فارغة</numerusform>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» بمقطوعة واحدة</numerusform>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» بمقطوعتين</numerusform>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» بـ %n مقطوعات</numerusform>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» بـ %n مقطوعة</numerusform>
            <numerusform>أُنشئت قائمة التشغيل «⁨{name}⁩» بـ %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>أُنشئت قائمة التشغيل الذكية «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>غُيِّرت قاعدة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>أُعيدت تسمية «⁨{before}⁩» إلى «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>حُذفت قائمة التشغيل «⁨{name}⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>لم يُزل شيء من «⁨{name}⁩»</numerusform>
            <numerusform>أُزيلت مقطوعة واحدة من «⁨{name}⁩»</numerusform>
            <numerusform>أُزيلت مقطوعتان من «⁨{name}⁩»</numerusform>
            <numerusform>أُزيلت %n مقطوعات من «⁨{name}⁩»</numerusform>
            <numerusform>أُزيلت %n مقطوعة من «⁨{name}⁩»</numerusform>
            <numerusform>أُزيلت %n مقطوعة من «⁨{name}⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>غُيِّر ترتيب «⁨{name}⁩»</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>المفتاح ⁨{key}⁩</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>انقطع تغيير الملفات. يبيّن السجل أيها تغيّر.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>لا يمكن فتح المكتبة؛ انظر سجل الأحداث.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>في سطر الأوامر: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>لا يمكن فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>الأكثر شبهًا في مكتبتك</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>المقطوعات الأكثر شبهًا في مكتبتك</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>جارٍ الاستماع…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>بحسب ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>غير مؤكد – ربما ⁨{genre}⁩</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>لا نوع مرجح بما يكفي ليقترحه ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>لا يبدو هذا موسيقى</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>هادئ جدًا أو غريب جدًا على ⁨{model}⁩.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>تعذر تحليل هذا التسجيل</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>متوقف مؤقتًا، كل المقطوعات محللة.</numerusform>
            <numerusform>متوقف مؤقتًا، مقطوعة واحدة لم تُحلَّل بعد.</numerusform>
            <numerusform>متوقف مؤقتًا، مقطوعتان لم تُحلَّلا بعد.</numerusform>
            <numerusform>متوقف مؤقتًا، %n مقطوعات لم تُحلَّل بعد.</numerusform>
            <numerusform>متوقف مؤقتًا، %n مقطوعة لم تُحلَّل بعد.</numerusform>
            <numerusform>متوقف مؤقتًا، %n مقطوعة لم تُحلَّل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحوي</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>هو بالضبط</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>أقل من أو مفقود</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>النوع (من أي مصدر)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>النوع المقترح</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>التخمين الثاني</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>النوع في الوسم</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>النوع المقبول</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>معدل أخذ العينات</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>حالة الاقتراح</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>نتيجة الكتابة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>الوسم والصوت مختلفان</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>نوع آخر أرجح</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>الوسم يناقض نفسه</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>الوسم لا يسمّي نوعًا</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>النوع ليس في القائمة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>ألبوم منوعات</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>اختلاف متجاهَل</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>الملف غير مقروء</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>الرقم في المكتبة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>ينتظر الكتابة</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>مطابقة كل هذه</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>مطابقة أي من هذه</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>كم شرطًا يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>إضافة &amp;شرط</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>هذه القاعدة متداخلة أكثر مما تعرضه قائمة؛ تابع بنصها أدناه.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>القاعدة كنص</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>كعبارة &amp;بحث:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>إخفاء {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>إظهار {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>ال&amp;تحليل</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>ال&amp;كتابة</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>إعادة &amp;ضبط…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>هل تريد إعادة كل شيء في كل الصفحات إلى الإعدادات الافتراضية؟</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>في قائمة تشغيل</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>أخذ التخمين الأول أو الثاني وما بعده</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>قائمة تشغيل جديدة لمقطوعات مشابهة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>ال&amp;بدء</numerusform>
            <numerusform>ال&amp;بدء بالمقطوعة المحددة</numerusform>
            <numerusform>ال&amp;بدء بالمقطوعتين المحددتين</numerusform>
            <numerusform>ال&amp;بدء بالمقطوعات الـ %n المحددة</numerusform>
            <numerusform>ال&amp;بدء بالمقطوعات الـ %n المحددة</numerusform>
            <numerusform>ال&amp;بدء بالمقطوعات الـ %n المحددة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>مقطوعات م&amp;شابهة:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>لا مقطوعات محددة.</numerusform>
            <numerusform>يجد مقطوعات مكتبتك الأكثر شبهًا بالمقطوعة المحددة.</numerusform>
            <numerusform>يجد مقطوعات مكتبتك الأكثر شبهًا بالمقطوعتين المحددتين معًا.</numerusform>
            <numerusform>يجد مقطوعات مكتبتك الأكثر شبهًا بالمقطوعات الـ %n المحددة معًا.</numerusform>
            <numerusform>يجد مقطوعات مكتبتك الأكثر شبهًا بالمقطوعات الـ %n المحددة معًا.</numerusform>
            <numerusform>يجد مقطوعات مكتبتك الأكثر شبهًا بالمقطوعات الـ %n المحددة معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>قائمة تشغيل ذكية جديدة</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>تحرير القاعدة</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>أول مقطوعات قائمة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;تنازليًا</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>على الأ&amp;كثر</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>ال&amp;ترتيب:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>مقطوعات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>أضف شرطًا أو اكتب قاعدة لترى ما تجده.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>لا مقطوعات تطابق الآن.</numerusform>
            <numerusform>مقطوعة واحدة تطابق الآن.</numerusform>
            <numerusform>مقطوعتان تطابقان الآن.</numerusform>
            <numerusform>%n مقطوعات تطابق الآن.</numerusform>
            <numerusform>%n مقطوعة تطابق الآن.</numerusform>
            <numerusform>%n مقطوعة تطابق الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>قائمة التشغيل فارغة.</numerusform>
            <numerusform>تحوي قائمة التشغيل الأولى فقط.</numerusform>
            <numerusform>تحوي قائمة التشغيل أول مقطوعتين.</numerusform>
            <numerusform>تحوي قائمة التشغيل أول %n.</numerusform>
            <numerusform>تحوي قائمة التشغيل أول %n.</numerusform>
            <numerusform>تحوي قائمة التشغيل أول %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>مدة التسجيل</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>شغِّل نحو نصف دقيقة من الموسيقى. تُحلَّل مثل مقطوعاتك تمامًا، ولا يُحفظ منها شيء ما لم تحفظه.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>أو اختر ملفًا: أفلته هنا أو ألصقه بـ ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>لم يُعثر على ميكروفون. صِل واحدًا وافتح هذا من جديد، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>إيقاف وا&amp;ستماع</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>تسجيل {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} من {most} ثانية</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>كان ذلك أقصر من أن يقال فيه شيء. سجِّل مدة أطول قليلًا.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>لم يُسمع شيء تقريبًا. هل الميكروفون مكتوم، وهل اختير الميكروفون الصحيح؟</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>الاستماع إلى ملف</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>المخطط الطيفي</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>لا مخطط طيفيًا: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>مخطط طيفي بمقياس ميل</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>المدة {length}، من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}، الأعلى عند {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>قبول جماعي</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>قبول اقتراحات المقطوعات التي بلا نوع بدرجة &amp;تأكيد لا تقل عن:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>قبول الاقتراحات في «{place}» المطابقة لـ «⁨{search}⁩» بدرجة &amp;تأكيد لا تقل عن:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>قبول الاقتراحات في «{place}» بدرجة &amp;تأكيد لا تقل عن:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>حيث لا يتأكد البرنامج أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>تُستبعد المقطوعات التي لا تشبه شيئًا تعلَّم منه البرنامج</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>أقل ثقة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>يُقدَّر عدد الصحيح المرجح من عدد مرات إصابة النموذج في موسيقى لم يسمعها قط. لا يُكتب شيء في الملفات بعد.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>معاينة حسب النوع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;قبول</numerusform>
            <numerusform>&amp;قبول مقطوعة واحدة</numerusform>
            <numerusform>&amp;قبول مقطوعتين</numerusform>
            <numerusform>&amp;قبول %n مقطوعات</numerusform>
            <numerusform>&amp;قبول %n مقطوعة</numerusform>
            <numerusform>&amp;قبول %n مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>لا اقتراح بهذه الدرجة من التأكيد.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>لا نوع آخر لأي منها الآن.</numerusform>
            <numerusform>واحدة منها لها نوع آخر الآن.</numerusform>
            <numerusform>اثنتان منها لهما نوع آخر الآن.</numerusform>
            <numerusform>%n منها لها نوع آخر الآن.</numerusform>
            <numerusform>%n منها لها نوع آخر الآن.</numerusform>
            <numerusform>%n منها لها نوع آخر الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>توحيد أسماء الأنواع</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>لا أسماء أنواع تحتاج إلى توحيد.</numerusform>
            <numerusform>مقطوعة واحدة يحتاج اسم نوعها إلى توحيد.</numerusform>
            <numerusform>مقطوعتان يحتاج اسما نوعيهما إلى توحيد.</numerusform>
            <numerusform>%n مقطوعات تحتاج أسماء أنواعها إلى توحيد.</numerusform>
            <numerusform>%n مقطوعة تحتاج أسماء أنواعها إلى توحيد.</numerusform>
            <numerusform>%n مقطوعة تحتاج أسماء أنواعها إلى توحيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>كل الوسوم مكتوبة كما في قائمة الأنواع.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>الوسوم المراد توحيدها</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>الوسم الآن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تصبح</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>وسوم تكتب النوع بغير ما في قائمة أنواعك أو معظم الوسوم، أو تضم عدة أنواع في نص واحد، أو لا تضم أي نوع. مخزَّن بصورة غير متسقة: كرقم مثل (17)، أو بصور مختلفة داخل الوسم نفسه. ينتقل المعلَّم منها إلى «جاهز للكتابة».</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>الوسم الذي لا يسمي نوعًا يُستبدل عندما تقبل اقتراحًا لمقطوعته. علِّمه فقط لإفراغه الآن؛ وعندئذ لا يُقترح شيء للمقطوعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>لا مقطوعات فيها نص لا يسمّي نوعًا.</numerusform>
            <numerusform>مقطوعة واحدة فيها نص لا يسمّي نوعًا.</numerusform>
            <numerusform>مقطوعتان فيهما نص لا يسمّي نوعًا.</numerusform>
            <numerusform>%n مقطوعات فيها نص لا يسمّي نوعًا.</numerusform>
            <numerusform>%n مقطوعة فيها نص لا يسمّي نوعًا.</numerusform>
            <numerusform>%n مقطوعة فيها نص لا يسمّي نوعًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>⁨{genres}⁩، مخزَّن بصورة غير متسقة</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;قبول</numerusform>
            <numerusform>&amp;قبول مقطوعة واحدة</numerusform>
            <numerusform>&amp;قبول مقطوعتين</numerusform>
            <numerusform>&amp;قبول %n مقطوعات</numerusform>
            <numerusform>&amp;قبول %n مقطوعة</numerusform>
            <numerusform>&amp;قبول %n مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>الأنواع عبر المقطوعة</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>اضغط A لقبول اقتراح وR لرفضه ورقمًا لنوع آخر؛ ومفتاح المسافة يشغّل المقطوعة. يمكن التراجع عن كل خطوة بـ Ctrl+Z، ولا يتغير أي ملف بعد.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>يتجمع ما تقبله في «جاهز للكتابة». تعرض الكتابة ما سيتغير في كل ملف قبل أن تفعل أي شيء.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>صارت لملفاتك أنواعها. يخبرك «ترتيب» في قائمة الأدوات بما بقي، ويستطيع السجل التراجع عن كل كتابة ولو بعد سنة.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;فهمت</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>لا ألبومات</numerusform>
            <numerusform>ألبوم واحد</numerusform>
            <numerusform>ألبومان</numerusform>
            <numerusform>%n ألبومات</numerusform>
            <numerusform>%n ألبومًا</numerusform>
            <numerusform>%n ألبوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>تعذرت الكتابة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>ليس موسيقى</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>الوسم متفق</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>غير محلَّل</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%n مقطوعات</numerusform>
            <numerusform>%n مقطوعة</numerusform>
            <numerusform>%n مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>غير موجود الآن</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>إ&amp;عادة: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}، مفتوح</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}، مغلق</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>الأ&amp;نواع</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>&amp;تسميات النموذج</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>ليس &amp;نوعًا</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>لا يتغير أي ملف بعد؛ تنتقل الأنواع المعاد تسميتها إلى «جاهز للكتابة».</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>إعادة &amp;ضبط…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>هل تريد الإغلاق دون تطبيق ما غيَّرته؟</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>هل تريد استبدال أنواعك بالأنواع المرفقة بالبرنامج؟</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>جارٍ عد ما يتغير…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافًا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>لا قوائم تشغيل ذكية</numerusform>
            <numerusform>قائمة تشغيل ذكية واحدة</numerusform>
            <numerusform>قائمتا تشغيل ذكيتان</numerusform>
            <numerusform>%n قوائم تشغيل ذكية</numerusform>
            <numerusform>%n قائمة تشغيل ذكية</numerusform>
            <numerusform>%n قائمة تشغيل ذكية</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>لا يتغير أي اقتراح أو قرار أو قائمة تشغيل.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>هذا يغير {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>لا ملفات تحمل الاسم القديم.</numerusform>
            <numerusform>ملف واحد يحمل الاسم القديم وسينتظر الكتابة.</numerusform>
            <numerusform>ملفان يحملان الاسم القديم وسينتظران الكتابة.</numerusform>
            <numerusform>%n ملفات تحمل الاسم القديم وستنتظر الكتابة.</numerusform>
            <numerusform>%n ملفًا يحمل الاسم القديم وسينتظر الكتابة.</numerusform>
            <numerusform>%n ملف يحمل الاسم القديم وسينتظر الكتابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>أفلت مجلد موسيقاك هنا</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>يستمع Genre Organizer إلى ملفاتك على هذا الحاسوب. لا يغادره شيء، ولا يتغير أي ملف حتى تطلب ذلك.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. استماع</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>تُقرأ مقطوعاتك وتُحلَّل في الخلفية.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. مراجعة</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>ترى احتمال كل نوع فتقبله أو تغيره.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. كتابة</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>تُكتب الأنواع المقبولة في الملفات. يمكن التراجع عن كل كتابة.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>إبقاؤه والإضافة إليه</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>كتابة الوسوم</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ النظر في الملفات…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>إن كان هناك نوع من قبل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>غير المعالَجة فقط</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>غير المتغيرة فقط</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>أي الملفات تُعرض</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>كل ما ينتظر</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>أي المقطوعات تُكتب</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>ال&amp;مقطوعات:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>إ&amp;ن كان هناك نوع من قبل:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;عرض:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>يتغير النوع وحده ويبقى كل ما عداه كما هو. تُحفظ الأنواع القديمة في السجل ويمكن التراجع عن الكتابة في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>لا نوع مقبولًا ينتظر الكتابة. اقبل اقتراحات أولًا.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>ليس لأي من هذه المقطوعات نوع مقبول يُكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>لن يتغير أي ملف</numerusform>
            <numerusform>سيتغير ملف واحد</numerusform>
            <numerusform>سيتغير ملفان</numerusform>
            <numerusform>ستتغير %n ملفات</numerusform>
            <numerusform>سيتغير %n ملفًا</numerusform>
            <numerusform>سيتغير %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج وتُرك كما هو</numerusform>
            <numerusform>اثنان لم يُعالَجا وتُركا كما هما</numerusform>
            <numerusform>%n لم تُعالَج وتُركت كما هي</numerusform>
            <numerusform>%n لم يُعالَج وتُرك كما هو</numerusform>
            <numerusform>%n لم يُعالَج وتُرك كما هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>لا يفقد أي ملف نوعًا.</numerusform>
            <numerusform>ملف واحد يفقد نوعًا موجودًا الآن.</numerusform>
            <numerusform>ملفان يفقدان نوعًا موجودًا الآن.</numerusform>
            <numerusform>%n ملفات تفقد نوعًا موجودًا الآن.</numerusform>
            <numerusform>%n ملفًا يفقد نوعًا موجودًا الآن.</numerusform>
            <numerusform>%n ملف يفقد نوعًا موجودًا الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;كتابة</numerusform>
            <numerusform>&amp;كتابة ملف واحد</numerusform>
            <numerusform>&amp;كتابة ملفين</numerusform>
            <numerusform>&amp;كتابة %n ملفات</numerusform>
            <numerusform>&amp;كتابة %n ملفًا</numerusform>
            <numerusform>&amp;كتابة %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>المحددة</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>لم يُكتب أي ملف</numerusform>
            <numerusform>كُتب ملف واحد</numerusform>
            <numerusform>كُتب ملفان</numerusform>
            <numerusform>كُتبت %n ملفات</numerusform>
            <numerusform>كُتب %n ملفًا</numerusform>
            <numerusform>كُتب %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>لم يُستعد أي ملف</numerusform>
            <numerusform>استُعيد ملف واحد</numerusform>
            <numerusform>استُعيد ملفان</numerusform>
            <numerusform>استُعيدت %n ملفات</numerusform>
            <numerusform>استُعيد %n ملفًا</numerusform>
            <numerusform>استُعيد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>لم يُنقل أي ملف من جديد</numerusform>
            <numerusform>نُقل ملف واحد من جديد</numerusform>
            <numerusform>نُقل ملفان من جديد</numerusform>
            <numerusform>نُقلت %n ملفات من جديد</numerusform>
            <numerusform>نُقل %n ملفًا من جديد</numerusform>
            <numerusform>نُقل %n ملف من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>لم يُعد أي ملف إلى مكانه</numerusform>
            <numerusform>أُعيد ملف واحد إلى مكانه</numerusform>
            <numerusform>أُعيد ملفان إلى مكانهما</numerusform>
            <numerusform>أُعيدت %n ملفات إلى مكانها</numerusform>
            <numerusform>أُعيد %n ملفًا إلى مكانها</numerusform>
            <numerusform>أُعيد %n ملف إلى مكانها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>لم تُنشأ أي نسخة من جديد</numerusform>
            <numerusform>أُنشئت نسخة واحدة من جديد</numerusform>
            <numerusform>أُنشئت نسختان من جديد</numerusform>
            <numerusform>أُنشئت %n نسخ من جديد</numerusform>
            <numerusform>أُنشئت %n نسخة من جديد</numerusform>
            <numerusform>أُنشئت %n نسخة من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة</numerusform>
            <numerusform>حُذفت نسخة واحدة</numerusform>
            <numerusform>حُذفت نسختان</numerusform>
            <numerusform>حُذفت %n نسخ</numerusform>
            <numerusform>حُذفت %n نسخة</numerusform>
            <numerusform>حُذفت %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>عولجت كلها</numerusform>
            <numerusform>واحد لم يُعالَج</numerusform>
            <numerusform>اثنان لم يُعالَجا</numerusform>
            <numerusform>%n لم تُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
            <numerusform>%n لم يُعالَج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>واحدة لكل نواة معالج</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>الاستماع إلى المقطوعة &amp;كاملة</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>العمل بأولوية من&amp;خفضة</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>مق&amp;طوعات في وقت واحد:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه.</numerusform>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه. لهذا الحاسوب نواة واحدة.</numerusform>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه. لهذا الحاسوب نواتان.</numerusform>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه. لهذا الحاسوب %n أنوية.</numerusform>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه. لهذا الحاسوب %n نواة.</numerusform>
            <numerusform>عدد المقطوعات التي تُحلَّل في الوقت نفسه. لهذا الحاسوب %n نواة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>المق&amp;تطفات:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>عدد أجزاء المقطوعة التي يُستمع إليها، موزعة على طولها.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;طول المقتطف:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>المقتطفات الأطول أكثر تأكيدًا بقليل وتستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>أبطأ بنحو ست مرات؛ يفيد في المقطوعات الكثيرة التغير.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>تبقى البرامج الأخرى سريعة أثناء تحليل المقطوعات.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>الحد الز&amp;مني:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>الملف الذي يستغرق أطول يُدرج كإخفاق ويستمر الباقي.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
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
        <source>&amp;Compact rows</source>
        <translation>صفوف &amp;متراصة</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;حجم النص:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>بالنسبة إلى حجم نص سطح المكتب.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>يعرض مقطوعات أكثر في وقت واحد.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>يسري بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>مجلدات ا&amp;لمكتبة…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>م&amp;راقبة المجلدات</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>إعادة تعلُّم أن&amp;واعي تلقائيًا</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>مراعاة بقية الأل&amp;بوم</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>أين موسيقاك: إضافة مجلدات وإزالتها وتغيير مكانها.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>تُلتقط الملفات الجديدة في مجلدات المكتبة وتُحلَّل خلال دقيقة أو دقيقتين ما دامت النافذة مفتوحة. أما ما غيرته برامج أخرى داخل الملفات فيجده «إعادة الفحص».</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>للأنواع التي علَّمتها للبرنامج: حين تقبل ما يكفي من جديد، يعيد تعلُّمها ويعرض ما سيتغير. لا يتغير شيء حتى توافق.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>مقطوعات الفنان الواحد في الألبوم نفسه تشترك غالبًا في النوع، لذا يعتمد الاقتراح أيضًا على ما يشبهه صوت البقية. ويظهر ما يشبهه صوت المقطوعة وحدها بجانب القائمة.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>موضوع الشرط</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>التصفح حسب</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>تخزين عدة أنواع في ID3v2.3 كقا&amp;ئمة</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>تحديث وسوم ID3v1 وAPE أي&amp;ضًا</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>إبقاء وقت &amp;تعديل الملفات</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>الكتابة في الملفات ذات الروابط ال&amp;صلبة</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>إ&amp;ن كان هناك نوع من قبل:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>تتيح المعاينة قبل كل كتابة الاختيار من جديد.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>&amp;فاصل ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>تحوي وسوم ID3v2.3 نصًا واحدًا؛ وتُربط الأنواع المتعددة بهذا.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>كما في ID3v2.4: عندها تميّز برامج أكثر بين الأنواع، لكن بعض البرامج القديمة لا تعرض إلا الأول.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>حيث توجد في الملف إلى جانب ID3v2. لا يُضاف أي منها أبدًا.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>إن فُعِّل فقد لا تلاحظ برامج أخرى التغيير.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>تحتفظ الروابط الصلبة الأخرى بالوسم القديم.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>استنادًا إلى {seconds} ثانية فقط من الموسيقى، لذا فهو أقل تأكيدًا.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>مقطوعات أخرى من الألبوم أُخذت في الحسبان: {count}. وحدها: ⁨{genres}⁩</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>يشبه أيضًا: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>أُزيل ⁨{folder}⁩ من المكتبة؛ ملفاته في مكانها</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>تبديل النموذج</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>تثبيت نموذج</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>إزالة نموذج</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>تغيير الأنواع</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>غُيِّرت الأنواع</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>تحرير الأنواع ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>توحيد أسماء الأنواع</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>تعلُّم الأنواع</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>تطبيق الأنواع المتعلَّمة</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>استعادة الأنواع السابقة</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>فحص المجلدات</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>النظر في المجلدات المتغيرة</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>نسيان المقطوعات المفقودة</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>يُبحث الآن عن ⁨{old}⁩ في ⁨{new}⁩</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>يُبحث الآن عن ⁨{old}⁩ في ⁨{new}⁩؛ وللرجوع غيِّر المكان مرة أخرى</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>تغيير مكان المجلد</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>قائمة تشغيل ذكية جديدة</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>تغيير القاعدة</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>قائمة تشغيل جديدة لمقطوعات مشابهة</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>استيراد قوائم التشغيل</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>استيراد قوائم تشغيل</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>تصدير قوائم التشغيل</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>إعادة تسمية قائمة التشغيل</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>حذف قائمة التشغيل</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>إضافة إلى «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>إزالة من «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>إعادة ترتيب «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>تصدير قائمة التشغيل</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>قبول ⁨{genres}⁩</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>قبول النوع الأعم</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>مسح القرار</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>إبقاء الوسم</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>إ&amp;بقاء الوسوم</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>قبول الاقتراحات فوق {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>قبول غير المؤكدة أيضًا</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>قبول ⁨{genre}⁩ للألبوم ⁨{album}⁩</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>القبول لعدة ألبومات ({count})</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}، عدد المقطوعات {count}</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>تحديث الاقتراحات</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>كتابة الوسوم</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>تنظيم الملفات</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>تحرير الوسوم</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>كتابة الأغلفة</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · ⁨{second}⁩</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – ⁨{second}⁩</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;كيلوبت/ث</translation>
    </message>
    <message>
        <source>{number} Hz</source>
        <translation>{number}&#xa0;هرتز</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number}&#xa0;كيلوهرتز</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number}&#xa0;ديسيبل</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;ث</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
</context>
</TS>
