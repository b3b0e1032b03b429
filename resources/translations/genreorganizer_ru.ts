<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>О программе Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Слушает вашу музыку, показывает вероятность каждого жанра и записывает то, что вы приняли. Всё происходит на этом компьютере.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer — свободное программное обеспечение под лицензией GNU General Public License версии 3 или новее. Поставляется без каких-либо гарантий.

Прилагаемые модели обучены на исследовательских данных; на каких и на каких условиях, сказано в их карточках в меню «Инструменты», «Модели».</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Добавить папку с музыкой в медиатеку</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>П&amp;апки медиатеки…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Посмотреть папки медиатеки, убрать их или указать новое место</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Забыть &amp;отсутствующие треки…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Убрать из медиатеки выбранные отсутствующие треки</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Показать в пап&amp;ке</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Открыть папку трека в файловом менеджере</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>Пере&amp;сканировать</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Найти новые, изменённые, перемещённые и отсутствующие файлы</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Про&amp;читать все файлы заново</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Прочитать и файлы, размер и время которых не изменились с последнего сканирования</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Записать теги…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Записать принятые жанры в файлы после предпросмотра</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>&amp;Экспортировать список в CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Сохранить всё, что известно о треках этого списка</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Сохранить копию базы данных медиатеки</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Восстановить коп&amp;ию…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Заменить базу данных медиатеки сохранённой копией</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Отменить последнее действие: решение, изменение плейлиста, запись</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Снова выполнить последнее отменённое действие</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Перейти к строке поиска</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Настройк&amp;и…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Принять предложенный жанр и перейти дальше</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Принять и под &amp;вопросом</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>От&amp;клонить</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Предложение неверно, записывать ничего не нужно</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Решить позже: оставить трек в списке «Под вопросом»</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>&amp;Жанр…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Ввести один или несколько жанров</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Изменить ж&amp;анры…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Добавить жанры выбранным трекам или убрать некоторые</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Изменить &amp;другие теги…</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Изменить название, исполнителя, альбом и другие теги выбранных треков</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Добавить или заменить обложку…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Сделать изображение обложкой выбранных треков</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Убрать обложку…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Убрать обложку из выбранных треков</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;Сохранить обложку как…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Сохранить обложку трека в файл</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>Оставить &amp;тег</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Тег верен, а предложение нет</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Больше не спрашивать</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Не трогать этот тег, что бы ни говорила модель</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>&amp;Спросить снова</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Снова спросить об этом теге</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Снять ре&amp;шение</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Снять решение</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Следующий трек</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Предыдущий т&amp;рек</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Принять &amp;массово…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Принять все достаточно уверенные предложения после предпросмотра</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Воспроизвести &amp;или приостановить</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>Перемотать &amp;вперёд</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Перемотать &amp;назад</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Принять и для тех выбранных треков, в которых программа не уверена</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Это для нескольких треков, часть которых под вопросом. Для одного трека нажмите A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Принять более ши&amp;рокий жанр</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Принять жанр шире предложенного, например Jazz для Bebop, и перейти дальше</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Это для тегов, которым звук противоречит: они в списке «Расхождения».</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Фильтр…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Выбрать условия, сужающие список</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Воспроизвести &amp;следующими</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Воспроизвести выбранные треки после текущего</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Добавить в &amp;очередь</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Добавить выбранные треки в конец очереди</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>&amp;Показать очередь</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Посмотреть, что и в каком порядке будет воспроизводиться дальше</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Слу&amp;чайный порядок</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Воспроизводить список в случайном порядке</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Повторять списо&amp;к</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Начинать сначала, когда список закончится</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Повторять &amp;трек</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Воспроизводить один и тот же трек снова и снова</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Боковая панель или список</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Перейти к боковой панели и обратно к списку</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 звёзд</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Поставить выбранным трекам 5 звёзд</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 звезды</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Поставить выбранным трекам 4 звезды</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 звезды</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Поставить выбранным трекам 3 звезды</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 звезды</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Поставить выбранным трекам 2 звезды</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 звезда</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Поставить выбранным трекам 1 звезду</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Без звёзд</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Убрать звёзды у выбранных треков</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Анализировать</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Анализировать все ещё не проанализированные треки</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Анализировать</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Анализировать &amp;выбранные заново</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Снова анализировать выбранные треки</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Какой это жанр?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Записать с микрофона или выбрать файл и узнать жанр</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>&amp;Разложить файлы…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Разложить файлы по папкам по жанру, исполнителю и альбому после предпросмотра</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;История…</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Посмотреть, что записано и перемещено, и отменить это</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Сбои…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Что не удалось прочитать, проанализировать или записать и почему</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Навести порядок…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Навести порядок в медиатеке шаг за шагом, начиная с самого надёжного</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Навести порядок</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Дубликаты…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Сравнить файлы одной аудиозаписи, оставить один, остальные переместить в корзину</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Жанры…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Назвать, объединить и упорядочить жанры; указать смысл меток</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Ис&amp;править названия жанров…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Писать жанры в тегах так же, как в списке жанров</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Модели…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Модели, что они знают и насколько точно</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>&amp;Обучить моим жанрам…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Обучить жанрам вашей собственной коллекции</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Ж&amp;урнал…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Новый плейлист…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Создать плейлист из выбранных треков</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Плейлист</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Новый &amp;умный плейлист…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Создать плейлист по правилу</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Новый плейлист &amp;похожих треков…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Создать плейлист из того, что звучит как выбранные треки</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Изменить прави&amp;ло…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Изменить содержимое умного плейлиста</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>&amp;Импортировать плейлисты…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Создать плейлисты из файлов других плееров</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Экспортировать не&amp;сколько плейлистов…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Сохранить несколько плейлистов файлами в одной папке</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Экспортировать плейлист…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>Копировать &amp;файлы…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Скопировать файлы плейлиста на флешку, карту памяти или телефон</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Пе&amp;реименовать плейлист…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>У&amp;далить плейлист</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Переместить выбранные треки в плейлисте на одно место вверх</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Переместить вни&amp;з</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Переместить выбранные треки в плейлисте на одно место вниз</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Убрать из плейлиста</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Треки</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Показать список по трекам</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Обложки</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Показать обложки альбомов списка</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Обложки</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>&amp;Альбомы</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Показать список по альбомам: насколько согласуются их треки?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Альбомы</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>О&amp;бзор</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Сузить список по жанру, исполнителю, альбому, папке или году</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Проверка</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Перейти к трекам, ждущим решения</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Бо&amp;ковая панель</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Пл&amp;еер</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Строка меню</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Открыть первое меню</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Как пользоваться программой, с иллюстрациями</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;О программе Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Альбомы</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>не проанализирован</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{genre}: похоже {votes} из {tracks}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>уверенно {sure} из {tracks}, все {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>уверенно {sure} из {tracks}, из них {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(без альбома)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Разные исполнители</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(разные)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} ждут решения</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>под вопросом ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Альбомы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Переместить %n файл в корзину</numerusform>
            <numerusform>Переместить %n файла в корзину</numerusform>
            <numerusform>Переместить %n файлов в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n файл перемещён в корзину.</numerusform>
            <numerusform>%n файла перемещены в корзину.</numerusform>
            <numerusform>%n файлов перемещены в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n не удалось переместить, он остаётся на месте.</numerusform>
            <numerusform>%n не удалось переместить, они остаются на месте.</numerusform>
            <numerusform>%n не удалось переместить, они остаются на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n файл возвращён из корзины.</numerusform>
            <numerusform>%n файла возвращены из корзины.</numerusform>
            <numerusform>%n файлов возвращены из корзины.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n нужно вернуть вручную; загляните в корзину.</numerusform>
            <numerusform>%n нужно вернуть вручную; загляните в корзину.</numerusform>
            <numerusform>%n нужно вернуть вручную; загляните в корзину.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Все жанры</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(без жанра)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Все исполнители</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(без исполнителя)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Все альбомы</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(без альбома)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(без года)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Все десятилетия</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Изменить жанры %n трека</numerusform>
            <numerusform>Изменить жанры %n треков</numerusform>
            <numerusform>Изменить жанры %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Другой жанр</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Добавляемый жанр</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Жанры треков</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Отмечен: жанр получают все треки. Не отмечен: его нет ни у одного. Отмечен наполовину: без изменений.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Добавится: {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Уберётся: {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Навести порядок</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>От самого надёжного к тому, где нужен ваш слух. Каждый шаг показывает, что он сделает, прежде чем сделать, и его можно отменить; файлы не меняются, пока вы не запишете.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>из них примерно {count} верны</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>для %n трека без жанра есть предложение</numerusform>
            <numerusform>для %n треков без жанра есть предложение</numerusform>
            <numerusform>для %n треков без жанра есть предложение</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n трек ещё не проанализирован</numerusform>
            <numerusform>%n трека ещё не проанализированы</numerusform>
            <numerusform>%n треков ещё не проанализированы</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Анализировать</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>у %n трека нужно исправить названия жанров</numerusform>
            <numerusform>у %n треков нужно исправить названия жанров</numerusform>
            <numerusform>у %n треков нужно исправить названия жанров</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Принять &amp;массово…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Треки в порядке или готовые к записи</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} возвращает сюда.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}: {fine}, {ready}.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}: {fine}.</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n в порядке</numerusform>
            <numerusform>%n в порядке</numerusform>
            <numerusform>%n в порядке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n готов к записи</numerusform>
            <numerusform>%n готовы к записи</numerusform>
            <numerusform>%n готовы к записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>у %n трека есть жанр, но предложен другой</numerusform>
            <numerusform>у %n треков есть жанр, но предложен другой</numerusform>
            <numerusform>у %n треков есть жанр, но предложен другой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n трек совсем не похож на жанр в теге</numerusform>
            <numerusform>%n трека совсем не похожи на жанр в теге</numerusform>
            <numerusform>%n треков совсем не похожи на жанр в теге</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>у %n файла есть копия</numerusform>
            <numerusform>у %n файлов есть копия</numerusform>
            <numerusform>у %n файлов есть копия</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Дубликаты…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>для %n трека нужен ваш слух: предложений нет</numerusform>
            <numerusform>для %n треков нужен ваш слух: предложений нет</numerusform>
            <numerusform>для %n треков нужен ваш слух: предложений нет</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Про&amp;слушать</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n файл не удалось прочитать, проанализировать или записать</numerusform>
            <numerusform>%n файла не удалось прочитать, проанализировать или записать</numerusform>
            <numerusform>%n файлов не удалось прочитать, проанализировать или записать</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Сбои…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n трек готов к записи</numerusform>
            <numerusform>%n трека готовы к записи</numerusform>
            <numerusform>%n треков готовы к записи</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Записать…</translation>
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
        <translation>{after} (было {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>предложено: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Второй вариант</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Тег сейчас</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Исполнитель альбома</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Всего треков</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Всего дисков</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Прослушивания</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Последнее прослушивание</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Вероятности по моделям</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Сначала выберите трек, чтобы сравнить ответы моделей.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;Прослушать этот трек встроенной моделью</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;Прослушать этот трек моделью «{model}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Прослушать этот трек %n отмеченной моделью</numerusform>
            <numerusform>&amp;Прослушать этот трек %n отмеченными моделями</numerusform>
            <numerusform>&amp;Прослушать этот трек %n отмеченными моделями</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Первый вариант этой модели</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Матрица ошибок</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} принято за {said}: {count} из {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Копировать файлы</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Копирует %n трек из «{name}» под именем из исполнителя и названия, которое примет любая флешка, карта и телефон, с файлом плейлиста рядом.</numerusform>
            <numerusform>Копирует %n трека из «{name}» под именами из исполнителя и названия, которые примет любая флешка, карта и телефон, с файлом плейлиста рядом.</numerusform>
            <numerusform>Копирует %n треков из «{name}» под именами из исполнителя и названия, которые примет любая флешка, карта и телефон, с файлом плейлиста рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Копировать &amp;в:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>Про&amp;нумеровать файлы для плееров, которые сортируют их по имени</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Выберите флешку, карту или папку на ней.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · свободно {free}</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Убрать обложку %n трека</numerusform>
            <numerusform>Убрать обложку %n треков</numerusform>
            <numerusform>Убрать обложку %n треков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Обложка %n трека</numerusform>
            <numerusform>Обложка %n треков</numerusform>
            <numerusform>Обложка %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Текущая обложка</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Новая обложка</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Чтение обложек…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Выбрать &amp;изображение…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Записать %n файл</numerusform>
            <numerusform>&amp;Записать %n файла</numerusform>
            <numerusform>&amp;Записать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Нет обложки</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Выберите изображение, вставьте его или перетащите сюда.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Меняется только лицевая обложка; другие изображения, например оборот, звук и все тексты остаются как есть. Изображение сохраняется без изменений. История хранит старую обложку, и изменение можно отменить в любой момент.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Эта обложка есть не у всех треков.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Её нельзя показать.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Изображение повреждено или слишком велико для показа.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Выбор обложки</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Обложки нет</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Изображение (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Сохранение обложки</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>В Genre Organizer произошла внутренняя ошибка. Ваши файлы в безопасности, и можно продолжать; если это повторится, перезапустите программу.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Подробности в журнале: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n пропущен (под вопросом или уже решено).</numerusform>
            <numerusform>%n пропущено (под вопросом или уже решено).</numerusform>
            <numerusform>%n пропущено (под вопросом или уже решено).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>Принят %n.</numerusform>
            <numerusform>Принято %n.</numerusform>
            <numerusform>Принято %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n пропущен (нет более широкого жанра, под вопросом или уже решено).</numerusform>
            <numerusform>%n пропущено (нет более широкого жанра, под вопросом или уже решено).</numerusform>
            <numerusform>%n пропущено (нет более широкого жанра, под вопросом или уже решено).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>{genres}: принято для %n трека.</numerusform>
            <numerusform>{genres}: принято для %n треков.</numerusform>
            <numerusform>{genres}: принято для %n треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>У %n так уже было.</numerusform>
            <numerusform>У %n так уже было.</numerusform>
            <numerusform>У %n так уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>Отклонён %n.</numerusform>
            <numerusform>Отклонено %n.</numerusform>
            <numerusform>Отклонено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>Отложен %n.</numerusform>
            <numerusform>Отложено %n.</numerusform>
            <numerusform>Отложено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n пропущен (записан или и так без решения).</numerusform>
            <numerusform>%n пропущено (записаны или и так без решения).</numerusform>
            <numerusform>%n пропущено (записаны или и так без решения).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>Снято %n решение.</numerusform>
            <numerusform>Снято %n решения.</numerusform>
            <numerusform>Снято %n решений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>Оставлен %n тег.</numerusform>
            <numerusform>Оставлено %n тега.</numerusform>
            <numerusform>Оставлено %n тегов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>О %n теге программа больше не спросит.</numerusform>
            <numerusform>О %n тегах программа больше не спросит.</numerusform>
            <numerusform>О %n тегах программа больше не спросит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>О %n теге программа спросит снова.</numerusform>
            <numerusform>О %n тегах программа спросит снова.</numerusform>
            <numerusform>О %n тегах программа спросит снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>Изменён %n трек.</numerusform>
            <numerusform>Изменено %n трека.</numerusform>
            <numerusform>Изменено %n треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>Забыт %n отсутствующий трек.</numerusform>
            <numerusform>Забыто %n отсутствующих трека.</numerusform>
            <numerusform>Забыто %n отсутствующих треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n решение не отменено: оно уже записано. Сначала отмените запись.</numerusform>
            <numerusform>%n решения не отменены: они уже записаны. Сначала отмените запись.</numerusform>
            <numerusform>%n решений не отменено: они уже записаны. Сначала отмените запись.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Записать %n файл</numerusform>
            <numerusform>Записать %n файла</numerusform>
            <numerusform>Записать %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Отменить запись %n файла? В тегах снова будет то, что было раньше.</numerusform>
            <numerusform>Отменить запись %n файлов? В тегах снова будет то, что было раньше.</numerusform>
            <numerusform>Отменить запись %n файлов? В тегах снова будет то, что было раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Отменить запись</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Записать %n файл снова, как до отмены?</numerusform>
            <numerusform>Записать %n файла снова, как до отмены?</numerusform>
            <numerusform>Записать %n файлов снова, как до отмены?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Записать снова</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Записать снова</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Разложить %n файл</numerusform>
            <numerusform>Разложить %n файла</numerusform>
            <numerusform>Разложить %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Копировать %n файл</numerusform>
            <numerusform>Копировать %n файла</numerusform>
            <numerusform>Копировать %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Вернуть %n файл туда, где он был?</numerusform>
            <numerusform>Вернуть %n файла туда, где они были?</numerusform>
            <numerusform>Вернуть %n файлов туда, где они были?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Снова переместить %n файл, как до отмены?</numerusform>
            <numerusform>Снова переместить %n файла, как до отмены?</numerusform>
            <numerusform>Снова переместить %n файлов, как до отмены?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Переместить снова</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Переместить снова</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Удалить %n созданный файл? Оригинал останется.</numerusform>
            <numerusform>Удалить %n созданных файла? Оригиналы останутся.</numerusform>
            <numerusform>Удалить %n созданных файлов? Оригиналы останутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Удалить копии</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Удалить копии</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Снова создать %n файл, как до отмены?</numerusform>
            <numerusform>Снова создать %n файла, как до отмены?</numerusform>
            <numerusform>Снова создать %n файлов, как до отмены?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Создать снова</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Создать снова</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Это касается %n трека.</numerusform>
            <numerusform>Это касается %n треков.</numerusform>
            <numerusform>Это касается %n треков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Уже принято: {count}. Эти решения будут заменены.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Уже записано: {count}. Эти файлы нужно будет записать снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n трек, примерно {right} из них, вероятно, верны.</numerusform>
            <numerusform>%n трека, примерно {right} из них, вероятно, верны.</numerusform>
            <numerusform>%n треков, примерно {right} из них, вероятно, верны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Из них под вопросом %n.</numerusform>
            <numerusform>Из них под вопросом %n.</numerusform>
            <numerusform>Из них под вопросом %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n пропущен (записан, сбой или без предложения).</numerusform>
            <numerusform>%n пропущено (записаны, сбой или без предложения).</numerusform>
            <numerusform>%n пропущено (записаны, сбой или без предложения).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Поиск дубликатов…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Остаётся отмеченный файл каждой аудиозаписи, сначала лучшего качества. Остальные попадают в корзину системы; «Отменить» возвращает их.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Аудиозаписи и их файлы</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Аудиозапись и оставляемые файлы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Дубликатов нет</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Каждая аудиозапись есть в медиатеке один раз.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Один &amp;жанр для всех копий</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>Оставить &amp;отмеченный…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n аудиозапись повторяется, файлов: {files}.</numerusform>
            <numerusform>%n аудиозаписи повторяются, файлов: {files}.</numerusform>
            <numerusform>%n аудиозаписей повторяются, файлов: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>Ещё %n группа лишь звучит одинаково.</numerusform>
            <numerusform>Ещё %n группы лишь звучат одинаково.</numerusform>
            <numerusform>Ещё %n групп лишь звучат одинаково.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n группа лишь звучит одинаково.</numerusform>
            <numerusform>%n группы лишь звучат одинаково.</numerusform>
            <numerusform>%n групп лишь звучат одинаково.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>та же аудиозапись</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>звучит так же</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>Переместить %n файл в корзину системы?</numerusform>
            <numerusform>Переместить %n файла в корзину системы?</numerusform>
            <numerusform>Переместить %n файлов в корзину системы?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n из них лишь звучит так же, как остающийся файл.</numerusform>
            <numerusform>%n из них лишь звучат так же, как остающийся файл.</numerusform>
            <numerusform>%n из них лишь звучат так же, как остающийся файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Переместить в корзину</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Изменить теги %n трека</numerusform>
            <numerusform>Изменить теги %n треков</numerusform>
            <numerusform>Изменить теги %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Из &amp;пути:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Шаблон пути</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Убрать лишние пробелы</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Заглавные буквы как в английских &amp;названиях</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>Ну&amp;меровать треки с</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Номер первого трека</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>и указать &amp;общее число</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Меняются только эти поля; звук, изображения и всё остальное остаются как есть. История хранит каждое изменение, и любое можно отменить в любой момент.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Позиция {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Планирование…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n файл изменится</numerusform>
            <numerusform>%n файла изменятся</numerusform>
            <numerusform>%n файлов изменятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Записать %n файл</numerusform>
            <numerusform>&amp;Записать %n файла</numerusform>
            <numerusform>&amp;Записать %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Проверять пока нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n трек ещё не проанализирован.</numerusform>
            <numerusform>%n трека ещё не проанализированы.</numerusform>
            <numerusform>%n треков ещё не проанализировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Анализировать</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Для %n трека ни один жанр не достаточно вероятен.</numerusform>
            <numerusform>Для %n треков ни один жанр не достаточно вероятен.</numerusform>
            <numerusform>Для %n треков ни один жанр не достаточно вероятен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Показать треки под &amp;вопросом</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Этот шаг выполнен</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>«Навести порядок» подскажет, что осталось.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>Жанр {genre} этой модели неизвестен.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Ни один трек в этом списке не подходит под запрос.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Экспорт плейлиста</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Файл уже существует и будет заменён.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Экспорт нескольких плейлистов</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Плейлисты</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>Будет заменён %n уже существующий файл.</numerusform>
            <numerusform>Будут заменены %n уже существующих файла.</numerusform>
            <numerusform>Будут заменены %n уже существующих файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Папка для плейлистов</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Сбои по причинам</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n файл не удалось прочитать, проанализировать или записать.</numerusform>
            <numerusform>%n файла не удалось прочитать, проанализировать или записать.</numerusform>
            <numerusform>%n файлов не удалось прочитать, проанализировать или записать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Не читается: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Не проанализирован: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Не записан: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Повторить для %n файла</numerusform>
            <numerusform>&amp;Повторить для %n файлов</numerusform>
            <numerusform>&amp;Повторить для %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Повторить для всех</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Установка musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn — тегировщик от Music Technology Group из Барселоны под свободной лицензией ISC. Вместе со стандартной моделью он даёт больше верных предложений; анализ занимает в несколько раз больше времени.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip загрузит его опубликованный пакет (29 МБ) из Python Package Index. Это единственный случай, когда программа использует сеть; ничего о вас или вашей музыке не передаётся. Если у вас есть файл пакета, выберите «Из файла».</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Загрузить и установить</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Что сделать с полем «{field}»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹разные значения›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>С&amp;нять фильтр</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтровать</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Выберите условия, чтобы сузить список.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>Подходит %n трек из этого списка.</numerusform>
            <numerusform>Подходят %n трека из этого списка.</numerusform>
            <numerusform>Подходят %n треков из этого списка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Папки медиатеки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Последнее сканирование</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Если убрать папку, файлы не затрагиваются, а её решения вернутся, когда вы добавите её снова. Перемещённой или переименованной папке укажите новое место; чтобы вернуться, укажите прежнее.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Указать &amp;новое место…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (сейчас недоступна)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Где теперь эта папка?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>Убрать папку {folder} из медиатеки? Файлы останутся на месте.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Убрать папку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>&amp;Полные пути (плейлист можно перемещать, музыку нет)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Жанр для %n трека</numerusform>
            <numerusform>Жанр для %n треков</numerusform>
            <numerusform>Жанр для %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Жанры</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Жанры (через ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Новое в вашей медиатеке: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>&amp;Не жанр</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Не считать выбранные названия жанрами, как «Unknown»</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Объединить с</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Добавьте его как жанр, объедините с существующим или не считайте жанром. Можно выбрать несколько.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Жанры</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>В тегах</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Название жанра</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Более широкий жанр</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Другие написания, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Защищён</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Более &amp;широкий жанр:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Другие на&amp;писания, по одному в строке:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Теги с защищённым жанром никогда не перезаписываются.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Другие названия в тегах</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (защищён)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Новый жанр</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Операции записи</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Файлы этой записи</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Отмена возвращает прежнее содержимое файлов и их место, если с тех пор их не изменила другая программа; такие файлы остаются как есть.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Здесь перечислены все операции записи со всеми файлами; любую можно отменить.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Отменить для &amp;выбранных файлов</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Отменить всё</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Ничего не было записано</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Записано снова: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Отмена: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Файлы скопированы</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Созданы ссылки на файлы</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Файлы перемещены</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Файлы снова скопированы</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Снова созданы ссылки на файлы</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Файлы снова перемещены</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Отмена: копии удалены</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Отмена: файлы возвращены</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Теги изменены</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Теги снова изменены</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Отмена: прежние теги</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Обложки изменены</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Обложки снова изменены</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Отмена: прежние обложки</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n записан</numerusform>
            <numerusform>%n записано</numerusform>
            <numerusform>%n записано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n восстановлен</numerusform>
            <numerusform>%n восстановлено</numerusform>
            <numerusform>%n восстановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>отменено {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n удалён</numerusform>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n не завершён</numerusform>
            <numerusform>%n не завершено</numerusform>
            <numerusform>%n не завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n снова создан</numerusform>
            <numerusform>%n снова создано</numerusform>
            <numerusform>%n снова создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n снова перемещён</numerusform>
            <numerusform>%n снова перемещено</numerusform>
            <numerusform>%n снова перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n снова записан</numerusform>
            <numerusform>%n снова записано</numerusform>
            <numerusform>%n снова записано</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>отказ: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопирован</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>ссылка создана</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>снова создан</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>снова перемещён</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>снова записан</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещён</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Создать &amp;выбранные снова</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Создать &amp;снова</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Переместить &amp;выбранные снова</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Записать &amp;снова</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Переместить &amp;снова</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Записать &amp;выбранные снова</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Тег сейчас</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>На что похоже</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Показать все жанры</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>По ходу трека</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Похожее звучание</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Похожие треки в вашей медиатеке</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Трек не выбран</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Выберите трек, чтобы увидеть его жанры.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>Выбран %n трек</numerusform>
            <numerusform>Выбрано %n трека</numerusform>
            <numerusform>Выбрано %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Принять каждое предложение</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Принять {count} из {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Введите жанр…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Принять {genre} для %n трека</numerusform>
            <numerusform>Принять {genre} для %n треков</numerusform>
            <numerusform>Принять {genre} для %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Остались только треки под вопросом</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>По всем трекам есть решение</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… и для %n под вопросом</numerusform>
            <numerusform>… и для %n под вопросом</numerusform>
            <numerusform>… и для %n под вопросом</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>По ходу трека, до обучения</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Пока ваши собственные жанры известны только для трека в целом. Их ход по времени появится, когда трек будет проанализирован.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Ваши собственные жанры известны только для трека в целом: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Показать %n жанр</numerusform>
            <numerusform>Показать все %n жанра</numerusform>
            <numerusform>Показать все %n жанров</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>всего {duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>На что они похожи</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>нет жанра</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>После записи</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Если принять</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Принять вместо этого {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Всё равно принять {genre}</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Принять {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Принято: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Если вы знаете жанр, нажмите его номер или введите его с помощью G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Тег останется прежним, пока вы не выберете жанр: нажмите его номер или введите его с помощью G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Если у вас есть ещё такая музыка, укажите жанр нескольких треков и обучите программу.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Если там всё же есть музыка, проанализируйте трек снова или введите жанр с помощью G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Замените или исправьте файл, затем проанализируйте его снова; или введите жанр.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Замените или исправьте файл, затем прочитайте его снова.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Файл остался прежним. Устраните причину, если можете, и запишите снова.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Вы решили оставить этот тег.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>В теге указано {tag}, но звучит не как {tag}. Примите {genre}, если тег неверен, или оставьте тег, если он верен.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>моно</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>стерео</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}, последнее {when}</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Прослушивания</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Альбом</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(разные)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – приостановлено</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (ожидает ещё %n)</numerusform>
            <numerusform>{job} (ожидают ещё %n)</numerusform>
            <numerusform>{job} (ожидают ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Метки модели</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Метка модели</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Ваш жанр</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Жанр для метки {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Какой из ваших жанров обозначает каждая метка модели.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Метки появятся здесь, как только будет установлена модель.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Обучение моим жанрам</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Ход обучения</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Программа может выучить жанры вашей коллекции по музыке, жанр которой известен. Отметьте, чему её учить. Жанру нужно 8 треков не менее чем 3 исполнителей или с 3 альбомов.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Принятые мной жанры и жанры в моих файлах</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Только принятые мной жанры</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Названия моих папок</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Папки ниже папки медиатеки</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: первая папка ниже папки медиатеки; 0: сама эта папка</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Учить по</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Изучаемые жанры</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Можно выучить</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Насколько хорошо выучен каждый жанр</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Верно, когда предложено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Часто принимается за</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Жанры</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>П&amp;роверить ещё %n трек…</numerusform>
            <numerusform>П&amp;роверить ещё %n трека…</numerusform>
            <numerusform>П&amp;роверить ещё %n треков…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Треки, которые научили бы больше всего, если указать их жанр</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Изменить ж&amp;анры…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Указать, какие названия означают один жанр, какие шире и какие не жанр</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Вернуть прежнее</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>О&amp;бучить</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Поиск треков с известным жанром…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>ещё %n трек</numerusform>
            <numerusform>ещё %n трека</numerusform>
            <numerusform>ещё %n треков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>ещё %n исполнитель</numerusform>
            <numerusform>ещё %n исполнителя</numerusform>
            <numerusform>ещё %n исполнителей</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>пока нет: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>Для обучения нужны хотя бы два жанра с достаточным числом треков.</translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Изучается не более {count} жанров: те, у которых больше всего треков.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n трек с жанром не участвует: он ещё не проанализирован.</numerusform>
            <numerusform>%n трека с жанром не участвуют: они ещё не проанализированы.</numerusform>
            <numerusform>%n треков с жанром не участвуют: они ещё не проанализированы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>С прошлого раза вы приняли жанры %n трека.</numerusform>
            <numerusform>С прошлого раза вы приняли жанры %n треков.</numerusform>
            <numerusform>С прошлого раза вы приняли жанры %n треков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Обучение…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Применение выученного к вашим трекам…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Применение выученного ранее к вашим трекам…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Ничего не сохранено; предложения остались прежними.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Поиск треков, которые научили бы больше всего…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Жанр каждого проанализированного трека уже известен.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>Используется. Ваши решения остаются прежними.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Прежние жанры возвращены.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Лучше, чем без обучения.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Не лучше, чем без обучения: помогли бы новые примеры.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>С ним изменилось бы %n предложение.</numerusform>
            <numerusform>С ним изменились бы %n предложения.</numerusform>
            <numerusform>С ним изменились бы %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Проверено на музыке исполнителей, на которых не обучалась: из {count} треков лучший вариант верен в {share} (от {low} до {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Без обучения — {share} (от {low} до {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Она предлагает жанр для {some} треков и права в {share} из них; в остальных не уверена.</translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>На схеме каждая строка — настоящий жанр, каждый столбец — то, что угадано.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Проверка для обучения</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>После обучения вы приняли %n жанр.</numerusform>
            <numerusform>После обучения вы приняли %n жанра.</numerusform>
            <numerusform>После обучения вы приняли %n жанров.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>&amp;Обучить снова…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Ваши жанры выучены заново. С ними изменилось бы %n предложение.</numerusform>
            <numerusform>Ваши жанры выучены заново. С ними изменились бы %n предложения.</numerusform>
            <numerusform>Ваши жанры выучены заново. С ними изменились бы %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Посмотреть…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Уровень входа</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>слишком громко</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Добавить папку с музыкой</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>Папку {folder} не удаётся открыть в файловом менеджере.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия медиатеки</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Заменить медиатеку файлом {file}? Копия создана {date}, в ней %n трек.</numerusform>
            <numerusform>Заменить медиатеку файлом {file}? Копия создана {date}, в ней %n трека.</numerusform>
            <numerusform>Заменить медиатеку файлом {file}? Копия создана {date}, в ней %n треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>С тех пор %n операция записи изменила файлы (всего {files}); файлы останутся как есть, а запись по-прежнему можно отменить в истории.</numerusform>
            <numerusform>С тех пор %n операции записи изменили файлы (всего {files}); файлы останутся как есть, а запись по-прежнему можно отменить в истории.</numerusform>
            <numerusform>С тех пор %n операций записи изменили файлы (всего {files}); файлы останутся как есть, а запись по-прежнему можно отменить в истории.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>Нынешняя медиатека сохраняется рядом; музыкальные файлы не затрагиваются.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Забыть отсутствующие треки</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Забыть %n отсутствующий трек? Его результаты и решения пропадут; вернувшийся файл будет проанализирован заново. История сохранится.</numerusform>
            <numerusform>Забыть %n отсутствующих трека? Их результаты и решения пропадут; вернувшийся файл будет проанализирован заново. История сохранится.</numerusform>
            <numerusform>Забыть %n отсутствующих треков? Их результаты и решения пропадут; вернувшийся файл будет проанализирован заново. История сохранится.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перемещён</numerusform>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n отсутствует</numerusform>
            <numerusform>%n отсутствуют</numerusform>
            <numerusform>%n отсутствуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n не читается</numerusform>
            <numerusform>%n не читаются</numerusform>
            <numerusform>%n не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Просканировано: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>аудиофайлы не найдены</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>Проанализирован %n трек</numerusform>
            <numerusform>Проанализировано %n трека</numerusform>
            <numerusform>Проанализировано %n треков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n сбой</numerusform>
            <numerusform>%n сбоя</numerusform>
            <numerusform>%n сбоев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n файл сейчас недоступен; подключён ли диск?</numerusform>
            <numerusform>%n файла сейчас недоступны; подключён ли диск?</numerusform>
            <numerusform>%n файлов сейчас недоступны; подключён ли диск?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n трек экспортирован в {file}</numerusform>
            <numerusform>%n трека экспортировано в {file}</numerusform>
            <numerusform>%n треков экспортировано в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Резервная копия медиатеки сохранена как {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>Медиатека восстановлена</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>Медиатека восстановлена; прежняя сохранена как {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>Изменение обложки %n файла нельзя отменить: старая обложка утеряна или повреждена</numerusform>
            <numerusform>Изменение обложек %n файлов нельзя отменить: старые обложки утеряны или повреждены</numerusform>
            <numerusform>Изменение обложек %n файлов нельзя отменить: старые обложки утеряны или повреждены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Поиск, или year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Какой это жанр?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;Попробовать другое</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;Сохранить звук…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>В буфере обмена нет звука.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Вставленный фрагмент</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Сохранить звук</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Не удалось сохранить {file}: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено как {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Журнал пуст.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>Об&amp;ложка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>Воспроизве&amp;дение</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>Пл&amp;ейлист</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>&quot;(&quot; на позиции {number} не закрыта</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>&quot;)&quot; ничего не закрывает</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>&quot;:&quot; или &quot;=&quot;</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>&quot;p(&quot; не закрыто</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>&quot;{alias}&quot; — уже другое написание &quot;{other}&quot;; объедините &quot;{genre}&quot; с ним или уберите написание там</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>&quot;{field}&quot; нельзя сравнивать по величине</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>&quot;{flag}&quot; — вопрос «да или нет»</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>&quot;{genre}&quot; и &quot;{other}&quot; — написания одного названия; объедините их</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>&quot;{genre}&quot; не может быть ниже &quot;{parent}&quot;, который сам ниже него</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>&quot;{genre}&quot; ниже &quot;{parent}&quot;, которого нет</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>&quot;{id}&quot; — недопустимое имя</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>&quot;{name}&quot; не может быть именем модели: используйте строчные латинские буквы, цифры и -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>&quot;{name}&quot; — умный плейлист; измените его правило</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>&quot;{text}&quot; здесь не значение; ожидается {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>&quot;{text}&quot; здесь непонятно</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>ещё 1 исполнитель или альбом</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>ещё 1 трек</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 с вместо всего</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Для кластера нужен пакет distributed, который не установлен; см. раздел «Большие архивы» в руководстве</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Папка не может называться {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Папке нужен полный путь</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Жанр нельзя одновременно добавить и убрать</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Жанру нужно название с буквами или цифрами</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Здесь не хватает имени</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Шаблону нужно поле, иначе у всех файлов было бы одно имя</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Плейлисту нужно имя</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Оценка должна быть от 0 до {most} звёзд</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>Тег APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>Атрибуты ASF</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>Описание ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>Метаданные ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>Библиотека метаданных ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Добавьте: {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>После двоеточия нужно число от 1 до 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Все примеры — {genre}; для обучения нужен ещё один жанр</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Площадь под кривой</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Между [ и ] нужно поле, например {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Между фигурными скобками не хватает поля</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Не удаётся создать папку {folder}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Не удаётся создать медиатеку {file}: её папка недоступна для записи</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Не удаётся создать блокировку {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Не удаётся убрать {file} в сторону: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Не удаётся открыть медиатеку {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Планировщик Dask недоступен по адресу {address}; запустите его командой: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Не удаётся прочитать плейлист {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Не удаётся прочитать настройки {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Не удаётся восстановить {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Не удаётся сохранить настройки {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Нельзя сортировать по &quot;{key}&quot;; можно: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Не удаётся записать копию {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Не удаётся записать журнал {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Не удаётся записать {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Не удаётся записать {folder}: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Копии в папке медиатеки попали бы в список дважды; выберите папку вне её</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Подсчитано на: {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Удалённые файлы и файлы других программ не сканируются</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>У каждой своя вероятность. Они выучены по ответам тегировщика AudioSet на свободной музыке и фрагментах GTZAN и измерены на отложенных блоках FMA, для которых такие метки неизвестны: против линейных классификаторов, выучивших метки AudioSet по эмбеддингам VGGish, для каждой метки — двадцатая часть самых подходящих треков. Площадь под кривой 0,5 — угадывание, 1 — идеал.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Показатели на треках, на которых она не училась, с интервалами 95 %. Система выбиралась на *проверочных* частях, а не на *тестовых*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Файл существует</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Имя файла слишком длинное</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Другие метки</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN и FMA, у которых различаются и жанры</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Записи GTZAN — коммерческие фрагменты, лицензии треков FMA различны; сами записи в неё не входят.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer там не установлен</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Жанры вне списка могут выйти только как один из списка или *под вопросом*.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Насколько можно доверять её уверенности</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Как часто она права</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>Номер жанра ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Это каталог</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Она также даёт эмбеддинг, по которому находятся похожие и необычные треки.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Не замечает речь, шум и другие звуки, не являющиеся музыкой.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Слушает окна трека ({features}) и даёт вероятность каждого из {count} жанров: {genres}. Вероятность трека — среднее по окнам.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Для чтения нужно слишком много памяти.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Заняло больше {seconds} с и было пропущено.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>Не удалось применить выученное: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>Обучение не удалось: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Исключены, так как не подтвердились: {labels}. Это решали те же блоки, поэтому показатели остальных немного завышены.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – понимает почти любой плеер</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 128 кбит/с</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 32 кбит/с</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 64 кбит/с</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>Тег MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Модель `{model}`, версия {version}; параметров: {count}; лицензия весов {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Укажите каждую модель один раз</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Жанр не указан; введите название</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Нет установленной модели; переустановите программу</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>На диске медиатеки {file} не осталось места; освободите место</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На устройстве не осталось места</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Нет такого файла или каталога</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Ни один трек не проанализирован этой моделью; сначала проанализируйте треки</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Ни один рабочий узел кластера не годится; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Это не каталог</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Пока мало: для обучения нужны два жанра, ни у одного нет достаточно примеров; ближайший — {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Пока мало: для обучения нужны два жанра, у {genre} примеров достаточно; следующий — {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Не измерено: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Как звучат эти треки, неизвестно; сначала проанализируйте их</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>На эти треки похожи только их копии</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Перед {word} ничего нет</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Укажите жанр, который нужно добавить или убрать</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Изменения не указаны</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime не может загрузить её сеть; переустановите модель</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>На повреждённых и сторонних записях</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Добавить можно только текст и только в эти поля: {fields}</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Ширина есть только у чисел; {field} — текст</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>Изображение FLAC</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Операция не разрешена</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – для старых плееров и интернет-радио</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Отказано в доступе</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Вероятности откалиброваны (температура {temperature}). Ниже {share} трек считается *под вопросом*. Из отложенных треков с предложением не ниже данной уверенности верны были:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Случайные начальные значения: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Сканирование обходит эту папку; выберите другую</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Доли в процентах с бутстрап-интервалами 95 %. *Без изменений*: ответ тот же, что для неповреждённой записи. *Уверенно неверно*: из всех записей те, что получили предложение, а не *под вопросом*, и неверное.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Речь, шум и другие звуки, не являющиеся музыкой, должны выходить как *под вопросом* по расстоянию их эмбеддинга от обучающих треков; это предосторожность, а не детектор.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Остановлено: недоступны подряд файлы ({count}), последний — {file}; подключите диск или просканируйте снова, затем анализируйте</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверенно</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Уверенно неверно</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>Резервная копия {file} повреждена; выберите другую</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>В кластере по адресу {address} нет рабочих узлов; запустите их командой: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Сбой кластера ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>Связь с кластером по адресу {address} потеряна; проанализированное сохранено. Чтобы продолжить, запустите команду ещё раз</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>Диск медиатеки {file} сообщает об ошибке; проверьте диск</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>Диск медиатеки {file} не гарантирует сохранность записанного; держите медиатеку на другом диске (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>Диск медиатеки {file} не поддерживает блокировку файлов; держите медиатеку на другом диске (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Файлы этих треков с тех пор записаны; сначала отмените запись</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>Папка пуста, но раньше в ней была музыка; подключён ли её диск? Если она и должна быть пуста, уберите её из медиатеки.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>Папки нет на месте; подключён ли её диск?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>Медиатеку {file} не удаётся открыть; её папка должна существовать и быть доступной для записи</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>В медиатеку {file} нельзя писать; проверьте права</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>Медиатека {file} занята: в неё пишет другая программа; попробуйте через минуту</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>Медиатека {file} занята: идёт другое сканирование, анализ или запись; дождитесь или отмените, затем попробуйте снова</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>Медиатека {file} повреждена; восстановите копию (они могут быть в {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>Медиатека {file} создана более новой версией Genre Organizer; обновите программу</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>Плейлист объявляет сущности, они не читаются</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>Плейлиста больше нет</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>Плейлист не PLS: нет строки [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>Плейлист не WPL: нет элемента smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>Плейлист не {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>Плейлист тем временем изменён; попробуйте снова</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Читавший его процесс неожиданно завершился (код {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Программа закрывается</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>В запросе слишком много частей</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Запрос слишком вложен</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>Запрос слишком длинный</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Кавычка на позиции {number} не закрыта</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Десять жанров GTZAN выучены по нескольким сотням фрагментов, в основном американских или британских и старше 2002 года.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Рабочие процессы не запускаются (код {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Рабочие процессы не запускаются вовремя.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>Скобка {bracket} не закрыта</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Плейлист &quot;{name}&quot; уже есть; выберите другое имя</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Скобка {bracket} ничем не открыта; чтобы написать сам знак, удвойте его</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 часов свободной музыки из пакетов Debian (лог-мел-спектрограммы), без меток</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Ниже {least} трек считается *под вопросом*. Жанр предлагается для {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Подсчитано на треках исполнителей, на которых она не училась, с интервалами 95&#xa0;%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, восемь десятых блоками по 50 треков (лог-мел-спектрограммы)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, девять десятых блоками по 50 треков (лог-мел-спектрограммы); всё выбиралось и калибровалось по двойнику, который не учился на проверочных частях</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, обучающая часть, очищенная от ошибок ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, обучающая и проверочная части разбиения, очищенного от ошибок и без общих исполнителей (лог-мел-спектрограммы)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Она стоит за моделью `{model}` и даёт вероятность каждого жанра медиатеки, на которой училась (жанров: {count}). По каждому жанру ответ отдельный: вероятных может быть несколько или ни одного.</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Из предложений верны {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Остаточная свёрточная сеть на лог-мел-окнах, жанров: {count}</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Учителя: эмбеддинги VGGish треков FMA; вероятности меток обучающих клипов GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Учителя: эмбеддинги VGGish треков FMA; вероятности меток обучающих клипов GTZAN; эмбеддинги и метки теггера AudioSet и музыкального теггера для свободной музыки и коротких фрагментов некоторых клипов GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Догадка модели `{model}` верна для {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>Лучшая догадка верна для {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Тело версии 3, обновлённое на всём этом, кроме проверочной части FMA, наполовину решает о жанрах, с собственным последним слоем</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>Диск доступен только для чтения; разрешите запись или выберите другой</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>Другое тело усредняет веса трёх сетей, дообученных с одного и того же начала</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Настройки {file} повреждены, поэтому действуют настройки по умолчанию. При сохранении настроек повреждённый файл останется под именем {kept}.</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Есть другая модель с именем {name}; выберите другое имя</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Нет пакета {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Нет пакета {batch}; они перечислены в истории</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Нет решений для отмены</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Нет поля &quot;{field}&quot;; возьмите текст в кавычки, чтобы искать его</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Нет поля {name}; вы имели в виду {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Нет поля {name}; есть: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Прежней версии {name} нет</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Нет жанра &quot;{genre}&quot;</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Нет медиатеки {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Нет модели &quot;{model}&quot;</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Нет плейлиста &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Нет места: в {folder} нужно {needed}, свободно {free}</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Нет трека с жанром, на котором можно учиться</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Отменять нечего: ни один файл не изменён или всё уже отменено</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Эти файлы из нескольких пакетов; отменяйте по одному пакету</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Два рабочих процесса неожиданно завершились при его чтении.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Непредвиденная ошибка ({error}); подробности в журнале.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Комментарии Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL не вмещает имя с управляющими символами; экспортируйте как XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – для Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что она делает</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Что ей даётся плохо</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>На чём она обучена</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Что знает эмбеддинг</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Рабочий узел {worker} пропущен: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Рабочий узел {worker} потерян; его файлы анализируются в другом месте</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML с названиями</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>архив ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>сравнение, напр. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>дата, напр. 2025, 2025-06 или 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>там, где нужна папка, лежит файл</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>жанр, напр. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>случайное угадывание — 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>жёсткая ссылка не может вести на другой диск; скопируйте файл</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>длительность, напр. 3:45 или 225 (секунды)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>у модели от 2 до {most} разных меток</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>число от 0 до 1 или процент, напр. 0.6 или 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>число, напр. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>путь, напр. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>путь, например {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>плейлист</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>тега, где был его жанр, больше нет</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>у тегировщика от 1 до {most} тегов</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>текст длиннее, чем допускает ASF</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>значение, напр. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>слово, field:value, p(genre)&gt;=0.6 или скобка</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>год или {example}</translation>
    </message>
    <message>
        <source>album</source>
        <translation>альбом</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>исполнитель альбома</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>все метки</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>перед файлом {format} стоит тег ID3; сначала удалите его</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>адрес в интернете, а не файл</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>тем временем его изменила другая программа; попробуйте снова</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>тем временем жанр изменила другая программа</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>тем временем теги изменила другая программа</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>с тех пор жанр изменила другая программа</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>с тех пор теги изменила другая программа</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>он открыт в другой программе; попробуйте позже</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>его пишет другая программа; попробуйте позже</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>файл занят другой программой; закройте её и попробуйте снова</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>как после сжатия с потерями 32 кбит/с</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>как после сжатия с потерями 64 кбит/с</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>как анализирует программа</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>не более {number} символов</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>не более {number} уровней</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>не более {number} частей</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>звук, сторонние записи, эмбеддинг: измерено только для встроенной модели</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>различимость полосы частот</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>ошибка калибровки (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>нельзя проанализировать</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>нельзя заблокировать ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>нельзя переместить ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>недоступен ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>не читается ({reason})</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>не сохраняется ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>нельзя записать ({reason})</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>клипы по 30&#xa0;с: её признакам нужен звук, который есть у фрагментов, но не у клипов</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>клипы GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>композитор</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>треск заигранной пластинки</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>перекрёстная проверка</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>повреждённые копии</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>повреждён или не звук</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>диск</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>каждой метке нужны теги, которые её обозначают</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>фрагменты GTZAN, 2–3 с звука</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>быстрее на 6 %</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>различимость способов расчёта признаков</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>признаки {kind} этой версии программы неизвестны; обновите программу или выберите другую модель</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>файлы должны лежать рядом, без папок в именах</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>сторонние записи</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>найдено базовой моделью</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>свободная музыка из других источников</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>свободная музыка из других источников, спектрограммы как у FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>свободная музыка, в основном электронная или классическая</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>гул электросети</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>интервал: что измерила бы идеально откалиброванная модель</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>он принадлежит другому пользователю; сделать это должен он</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>он не может прочитать {file}; подключите там папку или укажите её место с помощью --map</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>его не удалось прочитать; теги неизвестны</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>он не начинается со сведений о потоке</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>он завис, и нет процесса nanny, чтобы его перезапустить</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>у него другая версия модели «{model}»</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>у него нет жанра; он остаётся</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>в нём нет заголовка фильма или их несколько</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>у него смещения такого вида, который нельзя безопасно сдвинуть</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>в нём несколько списков тегов</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>у него несколько имён (жёсткие ссылки), которые разойдутся; разрешите это в настройках</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>у него несколько имён (жёсткие ссылки), которые другой диск не хранит; скопируйте файл</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>его теги там, где смотрят лишь некоторые программы, например после указанного конца</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>в нём слишком много атомов</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>слишком много атрибутов</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>у него Genre Organizer версии {there}, здесь {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>это ссылка на файл в другом месте; разложите тот файл</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>тишина или всё время один звук</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>его теги в двух местах</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>возможно, это {genre}, примеров которого мало</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>он изменён после создания; он остаётся</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>тем временем файл перемещён или удалён</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>он записан как поток и не указывает свой размер</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>он станет больше, чем допускает формат</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>в его теге APE повреждённый элемент</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>у его тега APE невозможный размер</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>в его теге APE элемент длиннее тега</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>его тег APE неизвестной версии</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>его тег APE версии 1, а она не вмещает изображений</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>его тег APE неверно считает элементы</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>в его блоке ID3 нет тега ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>у расширенного заголовка ID3 невозможный размер</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>расширенный заголовок ID3 неполон</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>его тег ID3 сочетает контрольную сумму с десинхронизацией</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>его тег ID3 противоречит себе в том, десинхронизирован ли он; сохраните файл заново создавшей его программой</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>его тег ID3 не кончается объявленным концевым блоком</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>у его тега ID3 невозможный размер</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>его тег ID3 длиннее файла</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>его тег ID3 стоит после других данных, где ищут лишь некоторые программы; новый скрыл бы его от них</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>его тег ID3 с контрольной суммой слишком велик для правки</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>его тег ID3v2.2 сжат неопределённым способом</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>его тег ID3v2.{version} неизвестной версии</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>его страницы Ogg не следуют друг за другом</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>его атомы противоречат друг другу</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>его атрибуты обрываются</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>его аудиокодек этой программе неизвестен</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>звук окажется дальше, чем могут указать его смещения</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>его блоки не следуют друг за другом</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>его комментарии длиннее, чем указано</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>его комментарии слишком велики для правки</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>его комментарии обрываются</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>его комментарии кончаются слишком рано</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>его комментарии не кончаются</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>его комментарии превысят предел FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>его обложка будет больше, чем допускает FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>его обложка будет больше, чем допускает ID3v2.2</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>его описание обрывается</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>его диск доступен только для чтения; сначала разрешите запись на него</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>её эмбеддинг: {data}</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>в её манифесте признаки с невозможными числами</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>на первой странице не только заголовок потока</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>его папка только для чтения; сначала разрешите запись</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>его папку или новую нельзя изменять</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>жанр не тот, что был при планировании; прочитайте снова</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>его жанр там, где эта программа читает, но не пишет</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>жанр изменился после чтения; посмотрите и запишите снова</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>его жанр {genre} защищён; сначала снимите защиту</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>расширение заголовка противоречит само себе</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>в его заголовке нет места для такой большой обложки; выберите меньше {most}</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>его заголовок неполон</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>объекты заголовка противоречат друг другу</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>указатель фрагментов обрывается</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>указатель сегментов обрывается</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>последняя страница Ogg неполна</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>его последний атом обрывается</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>её манифест непригоден: {reason}; исправьте его или получите модель заново</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>в её манифесте указано &quot;{model}&quot;; переименуйте папку</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>блоки метаданных длиннее файла</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>блоки метаданных не ведут к звуку</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>его метаданные обрываются</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>его заголовок фильма сжат</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>его заголовок фильма станет слишком велик</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>её сеть отвечает на всё одинаково</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>её сеть отвечает на один звук по-разному</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>её сеть выдаёт значения, которые не являются числами</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>её сеть содержит собственные функции или шаги обучения</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>её сеть обрушила проверявший её процесс</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>её сеть не принимает окна {frames} × {bands}, указанные в манифесте</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>её сеть не удалось проверить</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>её сеть даёт {found} {kind}, а в манифесте указано {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>её сеть слишком вложена</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>её сеть не файл ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>её сеть хранит веса в других файлах; соберите всё в один файл</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>её сети нужно больше памяти, чем можно модели</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>её сети нужны операторы {domain}, которых в программе нет</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>её сеть работает слишком долго; остановлена через минуту</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>эмбеддинги её сети — не одна строка чисел на окно</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>путь не подходит под шаблон</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>путь слишком длинный для копии рядом</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>его изображения там, где эта программа читает, но не пишет</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>во втором пакете нет комментариев</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>его поток начинается не так, как должен</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>его структура непонятна ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>символьные ссылки образуют кольцо</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>его тег внутри звука или за концом файла</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>тег изменился после чтения; посмотрите и попробуйте снова</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>теги изменились после планирования; прочитайте их снова</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>его тегам нужно больше памяти, чем разрешено</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>его тегам нужно больше памяти, чем есть</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>его теги перекрываются</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>его теги там, где эта программа читает, но не пишет</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>его десинхронизированный тег ID3 слишком велик для правки</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>её окна пусты или слишком велики</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>метки — это тексты</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>обучение по 10 трекам на жанр</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>обучение по 20 трекам на жанр</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>обучение по 5 трекам на жанр</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>обучение по 50 трекам на жанр</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>меньше низких, больше высоких</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>меньше высоких</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>лог-мел-спектрограмма</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>громче на 20 дБ (с ограничением)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>искусственные звуки</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>формат манифеста {number} неизвестен; обновите программу</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json не манифест ({reason}); что в нём должно быть, сказано в руководстве по моделям</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>среднее 6 окон по 5 с, как программа анализирует трек</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>модель {model} сделана для другой версии модели {other}; установите обе заново или обучите снова</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>модель {model}: она обучена не здесь</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>модель {model}: у её сети нет выхода {output}; исправьте манифест или получите модель заново</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>модель {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>модели {models}: нет общих меток; выберите другие</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>больше низких</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>его звук, возможно, продолжается за указанным концом, и новый тег разрезал бы его там; сохраните файл заново в аудиоредакторе</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>{place} (добавляется)</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>без общих исполнителей</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>ни один жанр не достигает {least}, минимума для предложения</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>без интервала</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>без соседей</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>нет прав на изменение</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>нет прав на чтение</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>без общих песен</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>звук не декодируется; файл может быть повреждён или пуст</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>шумы, тоны и щелчки, вроде тех, в которых она научена сомневаться</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>неизвестный аудиоформат или файл повреждён</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>недопустимое имя файла</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>не обычный файл</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>нет в медиатеке</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>нет в медиатеке; сначала просканируйте папку</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>не читается как звук ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>не читается как звук; файл может быть повреждён</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>ничего выше 4 кГц</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>ничего выше 5,5 кГц</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>ничего выше 8 кГц</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>по тому же рецепту без проверочной части</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>только один канал</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>один из его блоков длиннее файла</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>один из комментариев длиннее блока</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>один из блоков метаданных длиннее, чем указано</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>одна из таблиц смещений обрывается</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>одно из {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>одно из {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>вне папок медиатеки</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) ни с чем не сравнивается</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>розовый шум на 15 дБ ниже</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>розовый шум на 30 дБ ниже</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip не смог загрузить {requirement} ({reason}); подробности в журнале</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, который загрузил бы его, здесь не установлен; загрузите файл в другом месте командой «pip download --no-deps {requirement}» и установите из него</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>тише на 20 дБ</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>записано слишком громко (с ограничением)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>пересчитано в 11 кГц</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>пересчитано в 16 кГц</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>пересчитано в 8 кГц</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>отсчёты</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>подойти могут несколько треков медиатеки</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>доля жанров, которые есть только в FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>доля верных</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>доля уверенных</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>доля уверенно неверных</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>медленнее на 6 %</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>различимость источников</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>спектрограммы как у FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>прямоугольные волны, скользящие тоны и гул голосов, которым её не учили</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>температура и отклонение больше 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>тестовая часть</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>тег ID3 станет больше, чем допускает формат</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>копия не прошла проверку: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>в копии не тот жанр, что должен быть</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>в копии не тот новый текст, что должен быть</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>не изображение JPEG, PNG, GIF или WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>одно из его изображений длиннее указанного</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>в копии не то изображение, что должно быть</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>копия отличается от оригинала; проверьте диск</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>его старая обложка больше не хранится: {file} отсутствует или повреждён</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Исключены, так как не подтвердились на проверочных блоках FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Не входит в число файлов пакета {batch}, которые можно отменить</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>его старая обложка была повреждена</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: опубликованный теггер (Million Song Dataset) с нашей головой на его метках</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: Million Song Dataset с тегами Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>наша голова: его метки обучающей части GTZAN, очищенной от ошибок, и свободной музыки, в которой уверен теггер AudioSet</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>верно, если предложено</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>корзина не принимает его имя; сначала переименуйте файл</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>повреждение с наибольшим значением</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>диск заполнен; освободите место</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>диск заполнен; освободите место и попробуйте снова</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>квота диска исчерпана; освободите место</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>диск сообщает об ошибке ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>диск не вмещает такой большой файл</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>диск не допускает такого имени</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>диск новой папки отключён; подключите его и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>диск с папкой {folder} доступен только для чтения; разрешите запись и повторите попытку</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>эмбеддинг знал проверочные клипы: уверенность ниже, чем кажется</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>конец запроса или другое слово</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>файл неполон: в конце не хватает звука; получите его заново</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>файла нет на месте</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>файла больше нет</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>файла нет на месте; просканируйте снова</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>файл только для чтения; сначала разрешите запись</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>тем временем файл изменился; просканируйте снова</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>файл изменился после чтения; просканируйте снова</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>файл превысит допустимый размер</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>нет файла {file}, названного в манифесте</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>отфильтрованная тестовая часть GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>папки {folder} нет; подключите её диск или создайте папку</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>медиатека не смогла его сохранить; подробности в журнале</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>имя плейлиста кончается на {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>сеть из весов musicnn отвечает не так, как musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>новый путь слишком длинный для диска</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>старую обложку нельзя сохранить для отмены ({reason})</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>оригинала нет на месте; копия остаётся</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>изображение повреждено: в его заголовке нет размера</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>изображение занимает {size}; обложка может занимать не более {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>у программы есть своя модель {model}; дайте этой в манифесте другое имя</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>программа в этом не уверена</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>те же клипы с частотами выше 8 кГц и без них</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>такой же файл там уже есть</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>одна и та же свободная музыка, обработанная обоими способами</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>семь меток FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>система не переместила его в корзину; удалите файл вручную</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>десять меток GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>тестовые части GTZAN и FMA вместе</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>обучающая часть, 5 блоков по исполнителям, 3 прохода</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>проверочные части GTZAN и FMA вместе</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>веса в нём повреждены; получите файл заново</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>под новым именем есть другой файл; посмотрите оба</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>есть другой файл с этим именем</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>там, где указывает заголовок, нет тега ID3</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>в нём нет звука MPEG</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>в нём нет звука</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>в файле нет звука</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>в этом файле нет звука</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>обложки нет</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>в нём нет manifest.json; что в нём должно быть, сказано в руководстве по моделям</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>рядом нет места для копии; освободите место</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>в нём нет сегментов</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>нет такой папки или файла</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>нет тега {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>эта файловая система не поддерживает жёсткие ссылки; скопируйте файл</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>это служебный файл системы, а не музыка</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>это {what}, а не звук</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>это не похоже ни на что, на чём программа училась, поэтому числа мало что значат</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>track</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>треки FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>треки исполнителей, на которых она не училась</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>треки из его папки остались; он тоже</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>обучающая часть</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>верно \ сказано</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>неизвестный параметр признаков {name}; обновите программу или выберите другую модель</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>проверочная часть</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>белый шум на 15 дБ ниже</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>белый шум на 30 дБ ниже</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>целые песни и клипы, как звук</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>ваша медиатека</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>файлов подряд недоступно или не записано: {count}, последний: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>жанров: {count}</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>Жанры вашей медиатеки: {count}</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>ещё исполнителей или альбомов: {count}</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>ещё треков: {count}</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>треки вашей медиатеки: {count}</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; исправьте файл программой, которая его создала</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; всё выбиралось без клипов проверочной части</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} не читается ({reason}); переустановите модель</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>в {file} нет обложки</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} больше {most} МБ</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} — не медиатека Genre Organizer; выберите другой файл</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} не удаётся прочитать как файл ZIP ({reason}); выберите папку или файл ZIP с manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} — не резервная копия; выберите файл, созданный резервным копированием</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} — не манифест; переустановите модель</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} — не тот файл, о котором говорит манифест</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} — не опубликованный wheel musicnn 0.1.0 (другой хеш); получите его заново</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} — это сама медиатека; выберите другой файл</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} уже существует и не является файлом CSV; выберите другое имя</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>файл с тех пор перемещён пакетом {batch}; сначала отмените этот пакет</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>ссылка {link} в его папке указывает на него; сначала удалите ссылку</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} уже существует и не является копией; выберите другое имя</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} слишком велик</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} слишком велик для плейлиста</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>в {file} нет весов musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} изменён (хеш не тот, что в манифесте); переустановите модель</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: не читается ({reason})</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes или {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} — не папка медиатеки</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} — не папка; проверьте путь</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} лежит внутри папки медиатеки {other}; сканируйте её</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} не вмещает имя не в UTF-8; экспортируйте как XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} не вмещает имя с переносом строки; экспортируйте как XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>в файлах {format} нет тега, который пишет эта программа</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} не может быть жанром; выберите другой</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: найден в {found} из {tracks}; иначе принят за {others}</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks}, {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} поставляется с программой и остаётся</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} используется; сначала выберите другую модель</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>Модель {model} не обучена на медиатеке</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>Модель {name} тем временем обучена заново; обучите ещё раз</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>Модель {name} обучена на другой версии модели {model}; проанализируйте медиатеку этой моделью и обучите снова</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>Модель {name} обучена на другой версии модели {model}; чтобы обучить снова, проанализируйте всю медиатеку</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;ГБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;МБ</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;ТБ</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;кБ</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} больше, чем допускает MP4</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>диск доступен только для чтения; разрешите запись и повторите попытку</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} получает то же имя</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (с полями {fields} других тегов)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} списком</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} одной строкой через &quot;{joint}&quot;</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place}: поле {field} сохранить нельзя</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place}: жанр {genre} сохранить нельзя; выберите другой</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place}: месяц без дня сохранить нельзя; укажите и день или только год</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place}: допустимы только изображения JPEG и PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; ожидается {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} из {count} треков (от {low} до {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} нельзя сохранить в теге; выберите другой текст</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} — не дата вида 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} — не изменение; напишите, например, title=New, title= (очистит поле) или artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} — не число от 1 до {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} — не год из четырёх цифр</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} не имеет вида ЗДЕСЬ=ТАМ, например /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: отменено. Сделанное сохраняется.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Пропущенные элементы</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n элемента нет в вашей медиатеке</numerusform>
            <numerusform>%n элементов нет в вашей медиатеке</numerusform>
            <numerusform>%n элементов нет в вашей медиатеке</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Плейлист</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>нельзя использовать</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>никто не измерял, как часто она права</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – используется</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Как часто она права</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>На повреждённых и сторонних записях</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Что ей даётся плохо</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Различает жанры ({count}): {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Музыка любого другого жанра выходит как один из них или «под вопросом».</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Ниже {share} — под вопросом.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Речь, шум и подобное выходят как «под вопросом».</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Не замечает речь, шум и подобное.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** из {count} ранее не слышанных треков (от {low} до {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: найден в {right} из {count}; принят за {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Когда она говорит **{genre}**, она права в {right} из {taken} случаев.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Установленные модели</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Дополнительно: %n исследовательская модель</numerusform>
            <numerusform>Дополнительно: %n исследовательские модели</numerusform>
            <numerusform>Дополнительно: %n исследовательских моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Системы из опубликованных исследований для сравнения; лучшие сначала</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Встроенная модель</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>встроенная модель (версия {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>права примерно в {right} из 10 треков</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}** ({count}): {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} верно, {wrong} уверенно неверно.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Из повреждённых копий {share} получают тот же ответ, меньше всего: {damages}. Не более {wrong} уверенно неверны.</translation>
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
        <translation>Модели</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;О ней</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>О&amp;шибки</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Выберите одну модель или несколько, чтобы их объединить.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>&amp;Анализировать сейчас</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Использовать</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, второе мнение…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Из &amp;папки…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>О&amp;бучить моим жанрам…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Модели (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Установить модель</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Установка; сначала модель проверяется…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Подсчёт проанализированных треков…</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Ваши решения остаются прежними.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n трек этим выбором ещё не проанализирован; предложения не будет до анализа.</numerusform>
            <numerusform>%n трека этим выбором ещё не проанализированы; предложений не будет до анализа.</numerusform>
            <numerusform>%n треков этим выбором ещё не проанализированы; предложений не будет до анализа.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Все треки уже проанализированы, поэтому ответы видны сразу.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Каждая строка — жанр на самом деле, каждый столбец — что модель сказала о его треках. Диагональ верна; всё остальное — ошибки.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>У этой модели нет таблицы ошибок.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>Модель {model} установлена. Отметьте её, чтобы использовать одну или с другими.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Медиатека</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Жанры</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Плейлисты</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Пока нет; нажмите +, чтобы создать</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: готово</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: не удалось</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>через {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Разложить файлы</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Планирование…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Копировать в папку вне медиатеки</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Жёсткие ссылки в папке вне медиатеки</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Нумеровать файлы, новое имя которых занято</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Взять с собой &amp;обложки, тексты и буклеты</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Поместить и треки без &amp;жанра в «{folder}»</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Только перемещаемые</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Только отказы</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Только остающиеся</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Какие файлы показать</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Треки:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>П&amp;од папкой:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Как:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>По&amp;казать:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Новые папки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Ни один файл никогда не перезаписывается. История хранит каждое перемещение, и всё можно вернуть в любой момент.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Разложить файлы под папкой</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Позиция {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>Будет перемещён %n файл</numerusform>
            <numerusform>Будут перемещены %n файла</numerusform>
            <numerusform>Будут перемещены %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>из них %n на другой диск</numerusform>
            <numerusform>из них %n на другой диск</numerusform>
            <numerusform>из них %n на другой диск</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n останется</numerusform>
            <numerusform>%n останутся</numerusform>
            <numerusform>%n останутся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n отказ, файл не тронут</numerusform>
            <numerusform>%n отказа, файлы не тронуты</numerusform>
            <numerusform>%n отказов, файлы не тронуты</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Нет места: свободно только {free}.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Например: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Копировать %n файл</numerusform>
            <numerusform>&amp;Копировать %n файла</numerusform>
            <numerusform>&amp;Копировать %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;Связать %n файл</numerusform>
            <numerusform>&amp;Связать %n файла</numerusform>
            <numerusform>&amp;Связать %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Переместить %n файл</numerusform>
            <numerusform>&amp;Переместить %n файла</numerusform>
            <numerusform>&amp;Переместить %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Неизвестный жанр</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Неизвестный исполнитель</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Неизвестный альбом</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Неизвестный год</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>на другой диск</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Вся медиатека</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Выбранные</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>Разложен %n файл</numerusform>
            <numerusform>Разложено %n файла</numerusform>
            <numerusform>Разложено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Все треки</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Треков пока нет</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Для начала добавьте папку.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Не проанализирован</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Все треки проанализированы</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Треки ждут здесь, пока программа их не проанализирует.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>По каждому предложению есть решение. Проанализируйте другие треки или запишите принятое.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Неясного нет</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Сюда попадают треки, для которых ни один жанр не достаточно вероятен, и те, что вы отложили клавишей U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Готово к записи</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Ничто не ждёт записи</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Принимайте предложения клавишей A; они собираются здесь, пока вы не запишете их в файлы.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Здесь появляются файлы, теги которых содержат принятые жанры. Любую запись можно отменить в истории.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Оставлен как есть</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Ни один жанр не оставлен как есть</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Здесь перечислены треки, файлы которых при записи остались как есть, потому что в них уже был жанр. Примите жанр ещё раз, чтобы он всё же был записан.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Тег и звук согласуются</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Пока ни один тег не согласуется со звуком</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Здесь перечислены треки, в теге которых уже стоит жанр, на который они похожи. Делать с ними ничего не нужно.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Ничего не отклонено</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Здесь перечислены треки, предложение для которых вы отклонили клавишей R.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Не музыка</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Нет треков без музыки</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Здесь перечислены тишина, речь и шум.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Сбоев нет</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Здесь перечислены файлы, которые не удалось прочитать, проанализировать или записать, с указанием причины.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Отсутствующих файлов нет</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Результаты файлов, которых не было при последнем сканировании, хранятся здесь, пока файлы не вернутся.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Треки появляются здесь, когда звук противоречит жанру в теге.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Игнорируемые расхождения</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Игнорируемых расхождений нет</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Здесь перечислены треки, тег которых вы решили оставить, как бы они ни звучали.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Дубликатов нет</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Здесь перечислены файлы с одинаковым звуком.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Другие жанры</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Других жанров нет</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Здесь появляются треки, жанров которых нет в вашем списке жанров.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Треков этого жанра нет</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Перетащите треки на жанр слева, чтобы принять его для них.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Этот плейлист пуст</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Перетащите треки на него слева.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Сейчас под его правило не подходит ни один трек.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Звук противоречит тегу; самые уверенные случаи идут первыми.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Что не так с этими файлами, по причинам:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Папка перемещена? Укажите новое место, и ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Оставьте один файл каждой аудиозаписи:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Вы решили оставить эти теги.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Программы пишут это, когда не знают жанра; по одному в строке. Теги, в которых нет ничего другого, считаются пустыми: на них не учатся, и они не противоречат предложениям. Числа и тексты без букв тоже не жанры.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Тексты, которые не являются жанром, по одному в строке</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Воспроизведение невозможно: в системе нет части Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Звуковое устройство не найдено</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Не удаётся воспроизвести {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Воспроизвести предыдущий трек</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Воспроизвести следующий трек</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Позиция в треке</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Пробел воспроизводит выбранный трек</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>Очередь пуста. Выберите треки и нажмите Q, чтобы добавить их в неё.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Оценить: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Воспроизвести следующими</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Добавить в очередь</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Без звёзд</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} для %n трека.</numerusform>
            <numerusform>{stars} для %n треков.</numerusform>
            <numerusform>{stars} для %n треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n трек прозвучит следующим.</numerusform>
            <numerusform>%n трека прозвучат следующими.</numerusform>
            <numerusform>%n треков прозвучат следующими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n трек добавлен в очередь.</numerusform>
            <numerusform>%n трека добавлены в очередь.</numerusform>
            <numerusform>%n треков добавлены в очередь.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Плейлисты</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Импорт плейлистов</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n экспортированный плейлист устарел</numerusform>
            <numerusform>%n экспортированных плейлиста устарели</numerusform>
            <numerusform>%n экспортированных плейлистов устарели</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Экспортировать снова</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>Экспортирован %n плейлист</numerusform>
            <numerusform>Экспортировано %n плейлиста</numerusform>
            <numerusform>Экспортировано %n плейлистов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>Импортирован %n плейлист</numerusform>
            <numerusform>Импортировано %n плейлиста</numerusform>
            <numerusform>Импортировано %n плейлистов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n элемента нет в вашей медиатеке</numerusform>
            <numerusform>%n элементов нет в вашей медиатеке</numerusform>
            <numerusform>%n элементов нет в вашей медиатеке</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Ничего из «{file}» нет в вашей медиатеке</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Содержит %n выбранный трек.</numerusform>
            <numerusform>Содержит %n выбранных трека.</numerusform>
            <numerusform>Содержит %n выбранных треков.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Новый плейлист</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Похоже на «{title}»</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Переименовать плейлист</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>Скопирован %n файл в {folder}</numerusform>
            <numerusform>Скопировано %n файла в {folder}</numerusform>
            <numerusform>Скопировано %n файлов в {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже там</numerusform>
            <numerusform>%n уже там</numerusform>
            <numerusform>%n уже там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n трек экспортирован в {file}</numerusform>
            <numerusform>%n трека экспортировано в {file}</numerusform>
            <numerusform>%n треков экспортировано в {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Плейлист с таким именем уже есть.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>В «{name}» добавлен %n трек</numerusform>
            <numerusform>В «{name}» добавлено %n трека</numerusform>
            <numerusform>В «{name}» добавлено %n треков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Создан плейлист «{name}» с %n треком</numerusform>
            <numerusform>Создан плейлист «{name}» с %n треками</numerusform>
            <numerusform>Создан плейлист «{name}» с %n треками</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Создан умный плейлист «{name}»</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Изменено правило плейлиста «{name}»</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>Плейлист «{before}» переименован в «{name}»</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Плейлист «{name}» удалён</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>Из «{name}» убран %n трек</numerusform>
            <numerusform>Из «{name}» убрано %n трека</numerusform>
            <numerusform>Из «{name}» убрано %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Изменён порядок в «{name}»</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>клавиша {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Открытие медиатеки…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Изменение файлов было прервано. В истории указано, какие из них изменены.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>Медиатеку не удаётся открыть; смотрите журнал.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>В командной строке: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Медиатеку не удаётся открыть</translation>
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
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Самое похожее в вашей медиатеке</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Самые похожие треки в вашей медиатеке</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Прослушивание…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Ответ модели «{model}».</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Под вопросом – возможно, {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Модель «{model}» не считает ни один жанр достаточно вероятным.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Это не похоже на музыку</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Слишком тихо или слишком необычно для модели «{model}».</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Не удалось проанализировать эту запись</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Воспроизвести</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Приостановлено, %n трек не проанализирован.</numerusform>
            <numerusform>Приостановлено, %n трека не проанализированы.</numerusform>
            <numerusform>Приостановлено, %n треков не проанализировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>в точности равно</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>меньше или отсутствует</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Жанр (любой источник)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Предложенный жанр</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Второй вариант</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Жанр в теге</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Принятый жанр</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Любой текст</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Частота дискретизации</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Прослушивания</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Последнее прослушивание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Состояние предложения</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Результат записи</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Тег и звук расходятся</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Другой жанр вероятнее</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Тег противоречит сам себе</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Тег не называет жанра</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Жанра нет в списке</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Сборник</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Расхождение игнорируется</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Файл отсутствует</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Номер в медиатеке</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>ждёт записи</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Выполнены все эти условия</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Выполнено любое из этих условий</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Сколько условий должно выполняться</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Добавить &amp;условие</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Это правило слишком вложено для списка; продолжайте с его текстом ниже.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Правило текстом</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Как &amp;запрос:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Скрыть: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Показать: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Медиатека</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>С&amp;бросить…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Сбросить все настройки на всех страницах до значений по умолчанию?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>При проверке</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>В плейлисте</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Взять первый, второй… вариант</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Новый плейлист похожих треков</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Начать с %n выбранного трека</numerusform>
            <numerusform>&amp;Начать с %n выбранных треков</numerusform>
            <numerusform>&amp;Начать с %n выбранных треков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>&amp;Похожих треков:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Находит треки медиатеки, больше всего похожие на %n выбранный трек.</numerusform>
            <numerusform>Находит треки медиатеки, больше всего похожие на %n выбранных трека вместе.</numerusform>
            <numerusform>Находит треки медиатеки, больше всего похожие на %n выбранных треков вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Новый умный плейлист</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Изменение правила</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Первые треки плейлиста</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Не &amp;более</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Порядок:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>треков</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Правило</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Добавьте условие или введите правило, чтобы увидеть, что оно находит.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>Сейчас подходит %n трек.</numerusform>
            <numerusform>Сейчас подходят %n трека.</numerusform>
            <numerusform>Сейчас подходят %n треков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>Плейлист содержит первый %n.</numerusform>
            <numerusform>Плейлист содержит первые %n.</numerusform>
            <numerusform>Плейлист содержит первые %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Воспроизведите около полминуты музыки. Она анализируется так же, как ваши треки, и ничего не сохраняется, если вы не сохраните сами.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Или выберите файл: перетащите его сюда или вставьте клавишами {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Микрофон не найден. Подключите его и откройте это снова или выберите файл.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>&amp;Остановить и прослушать</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Запись {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} из {most} секунд</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Слишком коротко, чтобы что-то сказать. Запишите немного дольше.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Почти ничего не слышно. Не отключён ли микрофон и тот ли выбран?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Прослушать файл</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Спектрограмма</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Спектрограммы нет: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Мел-спектрограмма</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Длина {length}, от {low} до {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, громче всего на {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Принять массово</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Принять предложения для треков без жанра с &amp;уверенностью не менее:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Принять предложения в «{place}», подходящие под «{search}», с &amp;уверенностью не менее:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Принять предложения в «{place}» с &amp;уверенностью не менее:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>И те, что под &amp;вопросом</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Треки, не похожие ни на что, на чём программа училась, пропускаются</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Наименьшая уверенность в процентах</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Сколько из них, вероятно, верны, оценивается по тому, как часто модель была права на музыке, которую она никогда не слышала. В файлы пока ничего не записывается.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Предпросмотр по жанрам</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Вероятно, верны</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Принять %n трек</numerusform>
            <numerusform>&amp;Принять %n трека</numerusform>
            <numerusform>&amp;Принять %n треков</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Настолько уверенных предложений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>У %n из них сейчас другой жанр.</numerusform>
            <numerusform>У %n из них сейчас другой жанр.</numerusform>
            <numerusform>У %n из них сейчас другой жанр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Исправить названия жанров</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>У %n трека нужно исправить названия жанров.</numerusform>
            <numerusform>У %n треков нужно исправить названия жанров.</numerusform>
            <numerusform>У %n треков нужно исправить названия жанров.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Все теги написаны так же, как в списке жанров.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Исправляемые теги</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Тег сейчас</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Теги, где жанр написан иначе, чем в вашем списке жанров или в большинстве тегов, где несколько жанров в одном тексте или нет ни одного. Записано неединообразно: числом, например (17), или по-разному внутри одного тега. Отмеченные попадают в «Готово к записи».</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Тег, который не называет жанра, заменяется, когда вы принимаете предложение для трека. Отмечайте его, только чтобы очистить сейчас; тогда для трека больше ничего не предлагается.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>У %n трека в поле жанра текст, который не называет жанра.</numerusform>
            <numerusform>У %n треков в поле жанра текст, который не называет жанра.</numerusform>
            <numerusform>У %n треков в поле жанра текст, который не называет жанра.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, записано неединообразно</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Принять %n трек</numerusform>
            <numerusform>&amp;Принять %n трека</numerusform>
            <numerusform>&amp;Принять %n треков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Жанры по ходу трека</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Нажмите A, чтобы принять предложение, R, чтобы отклонить его, цифру, чтобы выбрать другой жанр; пробел воспроизводит трек. Каждый шаг можно отменить с помощью Ctrl+Z, и файлы пока не меняются.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Принятое собирается в «Готово к записи». Запись показывает, что изменится в каждом файле, прежде чем что-либо сделать.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>У ваших файлов есть жанры. «Навести порядок» в меню «Инструменты» подскажет, что осталось, а история может отменить любую запись, даже через год.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Понятно</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n альбом</numerusform>
            <numerusform>%n альбома</numerusform>
            <numerusform>%n альбомов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Оставлен как есть</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Не музыка</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Тег согласуется</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Не проанализирован</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n трек</numerusform>
            <numerusform>%n трека</numerusform>
            <numerusform>%n треков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>сейчас недоступен</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>Верн&amp;уть: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, раскрыта</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, свёрнута</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Жанры</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Жанры</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>&amp;Метки модели</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Не &amp;жанр</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Файлы пока не меняются; переименованные жанры попадут в «Готово к записи».</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>С&amp;бросить…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Закрыть, не применяя изменений?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Продолжить изменение</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Заменить ваши жанры теми, что поставляются с программой?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Подсчёт изменений…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n умный плейлист</numerusform>
            <numerusform>%n умных плейлиста</numerusform>
            <numerusform>%n умных плейлистов</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Ни предложения, ни решения, ни плейлисты не меняются.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Это изменит: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n файл содержит старое название и будет ждать записи.</numerusform>
            <numerusform>%n файла содержат старое название и будут ждать записи.</numerusform>
            <numerusform>%n файлов содержат старое название и будут ждать записи.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Перетащите сюда папку с музыкой</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer слушает ваши файлы на этом компьютере. Ничто его не покидает, и ни один файл не меняется без вашего ведома.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Прослушивание</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Треки читаются и анализируются в фоновом режиме.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Проверка</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Вы видите вероятность каждого жанра и принимаете или меняете его.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Запись</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Принятые жанры записываются в файлы. Любую запись можно отменить.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Оставить и добавить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Запись тегов</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Если жанр уже есть</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Только отказы</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Только без изменений</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Какие файлы показать</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Все ожидающие</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Какие треки записать</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Треки:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Если жанр уже есть:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>По&amp;казать:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Меняется только жанр; всё остальное остаётся как есть. Прежние жанры хранятся в истории, и запись можно отменить в любое время.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Ни один принятый жанр не ждёт записи. Сначала примите предложения.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Ни у одного из этих треков нет принятого жанра для записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n файл изменится</numerusform>
            <numerusform>%n файла изменятся</numerusform>
            <numerusform>%n файлов изменятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n отказ, файл не тронут</numerusform>
            <numerusform>%n отказа, файлы не тронуты</numerusform>
            <numerusform>%n отказов, файлы не тронуты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n файл теряет имеющийся жанр.</numerusform>
            <numerusform>%n файла теряют имеющийся жанр.</numerusform>
            <numerusform>%n файлов теряют имеющийся жанр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Записать %n файл</numerusform>
            <numerusform>&amp;Записать %n файла</numerusform>
            <numerusform>&amp;Записать %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Выбранные</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>Записан %n файл</numerusform>
            <numerusform>Записано %n файла</numerusform>
            <numerusform>Записано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>Восстановлен %n файл</numerusform>
            <numerusform>Восстановлено %n файла</numerusform>
            <numerusform>Восстановлено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>Снова перемещён %n файл</numerusform>
            <numerusform>Снова перемещено %n файла</numerusform>
            <numerusform>Снова перемещено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>Возвращён на место %n файл</numerusform>
            <numerusform>Возвращено на место %n файла</numerusform>
            <numerusform>Возвращено на место %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>Снова создана %n копия</numerusform>
            <numerusform>Снова создано %n копии</numerusform>
            <numerusform>Снова создано %n копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>Удалена %n копия</numerusform>
            <numerusform>Удалено %n копии</numerusform>
            <numerusform>Удалено %n копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>по одному на ядро процессора</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Слушать трек &amp;целиком</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Работать с &amp;низким приоритетом</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Треков &amp;одновременно:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Сколько треков анализируется одновременно. В этом компьютере %n ядро.</numerusform>
            <numerusform>Сколько треков анализируется одновременно. В этом компьютере %n ядра.</numerusform>
            <numerusform>Сколько треков анализируется одновременно. В этом компьютере %n ядер.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Фрагменты:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Сколько частей трека прослушивается; они распределены по его длине.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;Длина фрагмента:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Более длинные фрагменты чуть надёжнее и занимают больше времени.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Примерно в шесть раз медленнее; помогает с треками, которые сильно меняются.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Другие программы остаются быстрыми во время анализа.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>Предел &amp;времени:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Файл, который занимает больше, считается сбоем, а остальные продолжаются.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Плотные строки</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Цвета окна.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Относительно размера текста на рабочем столе.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Показывает больше треков сразу.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Вступит в силу после перезапуска.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>П&amp;апки медиатеки…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Следить за папками</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Автоматически учить мои &amp;жанры заново</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Учитывать остальной &amp;альбом</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Где лежит ваша музыка: добавить папки, убрать их или указать новое место.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Новые файлы в папках медиатеки подхватываются и анализируются за минуту-две, пока окно открыто. Что изменили внутри файлов другие программы, находит пересканирование.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>О жанрах, которым вы научили программу: когда вы примете достаточно новых, она выучит их заново и покажет, что изменилось бы. Без вашего согласия ничего не меняется.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>У треков одного исполнителя на одном альбоме обычно один жанр, поэтому предложение зависит и от того, как звучат остальные. Как трек звучит сам по себе, показано рядом со списком.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>К чему относится условие</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Какой именно</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Обзор по</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>Сохранять несколько жанров в ID3v2.3 &amp;списком</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Обновлять &amp;и теги ID3v1 и APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>&amp;Сохранять время изменения файлов</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Записывать файлы с жёсткими сс&amp;ылками</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Если жанр уже есть:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>Предпросмотр перед каждой записью позволяет выбрать заново.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>Разде&amp;литель ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>Теги ID3v2.3 хранят одну строку; несколько жанров соединяются этим.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Как в ID3v2.4: тогда больше программ различают жанры, но некоторые старые показывают только первый.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Если они есть в файле рядом с ID3v2. Новые никогда не добавляются.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Если включено, другие программы могут не заметить изменение.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Остальные жёсткие ссылки сохранят старый тег.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Основано всего на {seconds} с музыки, поэтому менее надёжно.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Учтено других треков альбома: {count}. Сам по себе: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Похоже также на: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>Папка {folder} убрана из медиатеки; её файлы остались на месте</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Смена модели</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Установка модели</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Удаление модели</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Изменить жанры</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Жанры изменены</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Изменить жанры ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Исправить названия жанров</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Обучение жанрам</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Применение выученных жанров</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Возврат прежних жанров</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Просмотр изменённых папок</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Забыть отсутствующие треки</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Повторное чтение</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Убрать папку</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} теперь ищется в {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} теперь ищется в {new}; чтобы вернуться, укажите прежнее место</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Указать новое место папки</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Раскладывание файлов</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Новый плейлист</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Новый умный плейлист</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Новый плейлист похожих треков</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Импорт плейлистов</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Импорт плейлистов</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Экспорт плейлистов</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Копирование файлов</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Переименовать плейлист</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Удалить плейлист</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Добавить в «{name}»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Убрать из «{name}»</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Изменить порядок в «{name}»</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Экспорт плейлиста</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Принять {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Принять более широкий жанр</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Снять решение</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Снять</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Оставить тег</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Оставить теги</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Больше не спрашивать</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Принять предложения выше {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Принять и под вопросом</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Принять {genre} для альбома «{album}»</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Принять для нескольких альбомов ({count})</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, треков: {count}</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Обновление предложений</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Изменить настройки</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Запись тегов</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена изменений</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Изменение тегов</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Запись обложек</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
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
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} в секунду</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;кбит/с</translation>
    </message>
    <message>
        <source>{number} Hz</source>
        <translation>{number}&#xa0;Гц</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number}&#xa0;кГц</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number}&#xa0;дБ</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;с</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>осталось около {minutes} мин</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>осталось около {hours} ч</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
</context>
</TS>
