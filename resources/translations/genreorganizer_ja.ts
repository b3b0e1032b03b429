<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Genre Organizerについて</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>音楽を聴いて各ジャンルの確率を示し、承認したものを書き込みます。すべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン情報(&amp;V)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre OrganizerはGNU一般公衆ライセンス（バージョン3以降）に基づくフリーソフトウェアです。いかなる保証もありません。

同梱のモデルは研究用データで訓練されています。データと条件は「ツール」→「モデル」のカードに記載されています。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>フォルダを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>音楽フォルダをライブラリに追加します</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダを追加</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>ライブラリのフォルダ(&amp;O)…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>ライブラリのフォルダの一覧表示、削除、場所の変更を行います</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>見つからない曲を忘れる(&amp;G)…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>選択した見つからない曲をライブラリから取り除きます</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>フォルダで表示(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>曲のフォルダをファイルマネージャーで開きます</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>再スキャン(&amp;R)</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>新しいファイル、変更・移動・消失したファイルを探します</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>すべてのファイルを読み直す(&amp;D)</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>前回のスキャンからサイズと日時が変わっていないファイルも読み込みます</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>タグを書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>プレビューの後、承認したジャンルをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>一覧をCSVに書き出す(&amp;C)…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>この一覧の曲について分かっていることをすべて保存します</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>ライブラリをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>ライブラリのデータベースのコピーを保存します</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>バックアップを復元(&amp;K)…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>ライブラリのデータベースを保存済みのコピーで置き換えます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>最後の操作（決定、プレイリストの変更、書き込み）を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>最後に元に戻した操作をやり直します</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>すべて選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索ボックスに移動します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>提案されたジャンルを承認して次に進みます</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>不確かな曲も承認(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>却下(&amp;J)</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>提案は誤りで、何も書き込みません</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>後で決めます。曲は「不確か」に残ります</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>ジャンル(&amp;G)…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>1つ以上のジャンルを入力します</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>ジャンルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>選択した曲にジャンルを追加、または削除します</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>ほかのタグを編集(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>タグを維持(&amp;K)</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>タグが正しく、提案が誤りです</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>今後確認しない(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>モデルが何と言っても、このタグはそのままにします</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>再び確認する(&amp;I)</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>このタグについて再び確認します</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>決定を消去(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>決定を消去します</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>次の曲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>前の曲(&amp;P)</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>まとめて承認(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>プレビューの後、十分に確かな提案をすべて承認します</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>再生/一時停止(&amp;L)</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>早送り(&amp;F)</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>巻き戻し(&amp;K)</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>書き込んだ内容と移動を確認し、元に戻します</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>選択した曲のタイトル、アーティスト、アルバムなどのタグを編集します</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>カバーを追加または置き換え(&amp;A)…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>選択した曲のカバーに画像を使います</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>カバーを取り除く(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>選択した曲からカバーを取り除きます</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>カバーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>曲のカバーをファイルに保存します</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>次に再生(&amp;N)</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>選択した曲のうち、プログラムが確信を持てない曲にも承認します</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>これは、不確かな曲を含む複数の曲のための操作です。1曲だけならAを押してください。</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>上位ジャンルを承認(&amp;B)</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>提案の上位ジャンルを承認して次へ進みます（BebopならJazzなど）</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>これは、音と食い違うタグのための操作です。該当する曲は「不一致」にあります。</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>フィルター(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>一覧を絞り込む条件を選びます</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>選択した曲を現在の曲の次に再生します</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>選択した曲をキューの最後に追加します</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>キューを表示(&amp;U)</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>次に何がどの順番で再生されるかを表示します</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>シャッフル(&amp;S)</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>リストをランダムな順番で再生します</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>リストをリピート(&amp;R)</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>リストの最後まで再生したら先頭に戻ります</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>曲をリピート(&amp;T)</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>同じ曲を繰り返し再生します</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>サイドバー/一覧</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>サイドバーと一覧の間を行き来します</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>星5つ(&amp;5)</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>選択した曲に星を5つ付けます</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>星4つ(&amp;4)</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>選択した曲に星を4つ付けます</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>星3つ(&amp;3)</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>選択した曲に星を3つ付けます</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>星2つ(&amp;2)</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>選択した曲に星を2つ付けます</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>星1つ(&amp;1)</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>選択した曲に星を1つ付けます</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>星なし(&amp;N)</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>選択した曲の星を取り除きます</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>まだ解析していない曲をすべて解析します</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>選択した曲を再解析(&amp;S)</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>選択した曲をもう一度解析します</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>これは何のジャンル？(&amp;W)</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>マイクで録音するかファイルを選んで、ジャンルを調べます</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>ファイルを整理(&amp;O)…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>プレビューの後、ファイルをジャンル、アーティスト、アルバム別のフォルダに移動します</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>エラー(&amp;F)…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>読み込み、解析、書き込みができなかったものとその理由</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>片付ける(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>確実なものから順に、ライブラリを段階的に整えます</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>片付け</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>重複(&amp;D)…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>同じ録音のファイルを比べて1つを残し、他をゴミ箱に移動します</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>ジャンル(&amp;G)…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>ジャンルの名前を変え、統合し、整理します。ラベルの意味も決めます</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>ジャンル名を整える(&amp;T)…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>タグのジャンルの表記をジャンルの一覧に合わせます</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>モデルとその知識、精度</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>自分のジャンルを学習(&amp;E)…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>自分のコレクションのジャンルを学習します</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示します</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>新規プレイリスト(&amp;L)…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>選択した曲のプレイリストを作成します</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>新規スマートプレイリスト(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>ルールで自動更新されるプレイリストを作成します</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>似た曲の新規プレイリスト(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>選択した曲に似た曲のプレイリストを作成します</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>ルールを編集(&amp;U)…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>スマートプレイリストの内容を変更します</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>プレイリストを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>ほかのプレーヤーが書いたファイルからプレイリストを作成します</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>複数のプレイリストを書き出す(&amp;V)…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>複数のプレイリストを1つのフォルダにファイルとして保存します</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>プレイリストを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>ファイルをコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>プレイリストのファイルをUSBメモリ、メモリカード、スマートフォンにコピーします</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>プレイリストの名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>プレイリストを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上に移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>選択した曲をプレイリスト内で1つ上に移動します</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>選択した曲をプレイリスト内で1つ下に移動します</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>プレイリストから取り除く</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>曲(&amp;T)</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>一覧を曲ごとに表示します</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>カバー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>一覧のアルバムのカバーを表示します</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>アルバム(&amp;M)</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>一覧をアルバム別に表示します。曲同士の一致の度合いが分かります</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>ブラウズ(&amp;B)</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>ジャンル、アーティスト、アルバム、フォルダ、年で一覧を絞り込みます</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>ブラウズ</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>決定待ちの曲に移動します</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>サイドバー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>プレーヤー(&amp;Y)</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>最初のメニューを開く</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>プログラムの使い方（画像付き）</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>Genre Organizerについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{tracks}曲中{votes}曲が{genre}に聞こえる</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{tracks}曲中{sure}曲が確実、すべて{genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{tracks}曲中{sure}曲が確実、うち{votes}曲が{genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>（アルバムなし）</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>さまざまなアーティスト</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（異なる）</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>決定待ち{count}曲</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>不確か（{genre} {share}）</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>聞こえるジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>%n個のファイルをゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n個のファイルをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n個は移動できず、元の場所に残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n個のファイルをゴミ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n個は手動で戻す必要があります。ゴミ箱を確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>すべてのジャンル</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>（ジャンルなし）</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>すべてのアーティスト</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>（アーティストなし）</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>すべてのアルバム</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>（アルバムなし）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>（年なし）</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>すべての年代</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>%n曲のジャンルを編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>別のジャンル</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>追加するジャンル</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>曲のジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>チェックあり: すべての曲に付きます。チェックなし: どの曲にも付きません。中間: 変更しません。</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}曲中{count}曲</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>{genres}を追加します。</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>{genres}を削除します。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>片付け</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>最も確実なものから、耳で確かめる必要があるものへ進みます。各段階は実行前に内容を示し、元に戻せます。書き込むまでファイルは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>うち約{count}曲はおそらく正解</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>ジャンルのない%n曲に提案があります</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n曲がまだ解析されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n曲に整えるべきジャンル名があります</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>整える(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>まとめて承認(&amp;M)…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>問題のない曲と書き込み待ちの曲</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key}でここに戻ります。</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}: {fine}、{ready}。</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}: {fine}。</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n曲は問題ありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n曲が書き込み待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n曲にジャンルがありますが、別のジャンルが提案されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n曲はタグのジャンルとまったく違って聞こえます</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n個のファイルに重複があります</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>重複(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n曲は耳で確かめる必要があります（提案なし）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>聴く(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n個のファイルの読み込み、解析、書き込みができませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>エラー(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n曲が書き込み待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>書き込む(&amp;W)…</translation>
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
        <translation>{after}（以前は{before}）</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>提案: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>第2候補</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>現在のタグ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック番号</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>全トラック数</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>全ディスク数</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最後に再生</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>モデル別の確率</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>モデルの答えを比べるには、先に曲を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>内蔵モデルにこの曲を聴かせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>「{model}」にこの曲を聴かせる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>チェックした%n個のモデルにこの曲を聴かせる(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>このモデルの第1候補</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>「{truth}」を「{said}」と判定: {total}曲中{count}曲</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>「{name}」の%n曲を、どのUSBメモリ、カード、スマートフォンでも使えるアーティストとタイトルのファイル名でコピーし、プレイリストファイルを添えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>コピー先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>ファイルに番号を付ける（名前順に並べるプレーヤー向け）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>USBメモリ、カード、またはその中のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · 空き{free}</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>%n曲のカバーを取り除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>%n曲のカバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>現在のカバー</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>新しいカバー</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>カバーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>画像を選択(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルに書き込む(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>カバーなし</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>画像を選ぶか、貼り付けるか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>変わるのは表のカバーだけで、裏面などほかの画像、音声、すべてのテキストはそのままです。画像は加工せずに保存されます。元のカバーは履歴に残り、変更はいつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>すべての曲がこのカバーを持っているわけではありません。</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>表示できません。</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>この画像は壊れているか、大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>カバーを選択</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>カバーがありません</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>画像 (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>カバーを保存</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>「{file}」を保存しました</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Genre Organizerの内部でエラーが発生しました。ファイルは無事で、このまま続けられます。再び起きる場合はプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>詳細はログにあります: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n件を除外しました（不確か、または決定済み）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n件を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n件を除外しました（上位ジャンルなし、不確か、または決定済み）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>%n曲に{genres}を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n件はすでにそうなっていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n件を却下しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n件を後回しにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n件を除外しました（書き込み済み、または未決定）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n件の決定を消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n件のタグを維持しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>%n件のタグについて今後確認しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>%n件のタグについて再び確認します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n曲を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>見つからない%n曲を忘れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n件の決定は書き込み済みのため元に戻せませんでした。先に書き込みを元に戻してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルに書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>%n個のファイルへの書き込みを元に戻しますか？タグは以前の内容に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>書き込みを元に戻す</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>書き込みを元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>元に戻す前と同じように%n個のファイルに再び書き込みますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>再び書き込む</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>再び書き込む(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを整理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルをコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>%n個のファイルを元の場所に戻しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>元の場所に戻す</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>元の場所に戻す(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>元に戻す前のように、%n個のファイルを再び移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>再び移動</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>再び移動(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>作成した%n個のファイルを削除しますか？元のファイルは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>コピーを削除</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>コピーを削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>元に戻す前のように、%n個のファイルを再び作成しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>再び作成</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>再び作成(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>対象は%n曲です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>承認済み: {count}。その決定は置き換えられます。</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>書き込み済み: {count}。これらのファイルには再度の書き込みが必要になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n曲、うち約{right}曲が正解の見込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>そのうち%n曲は不確かです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n件を除外しました（書き込み済み、失敗、または提案なし）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を探しています…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>録音ごとにチェックしたファイルが残ります。最初は最も音質の良いものが選ばれています。他はシステムのゴミ箱に移され、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>録音とそのファイル</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>録音と残すファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>どの録音もライブラリに1つだけです。</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>すべての重複を同じジャンルに(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>チェックしたものを残す(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n件の録音が重複しています（{files}ファイル）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>ほかに%n組は同じ音に聞こえるだけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n組は同じ音に聞こえるだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>同じ録音</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>同じ音</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>%n個のファイルをシステムのゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>そのうち%n個は、残すファイルと同じ音に聞こえるだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>%n曲のタグを編集</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>パスから(&amp;P):</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>パスのパターン</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>余分な空白を取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>英語のタイトルのように大文字にする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>曲に番号を付ける、開始番号(&amp;N)</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>最初のトラック番号</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>全数も設定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>変わるのはこれらのフィールドだけで、音声、画像、その他はそのままです。編集はすべて履歴に残り、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>{position}文字目: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変わりません。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n個のファイルが変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n個はそのまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルに書き込む(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>まだ確認するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n曲がまだ解析されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>%n曲については、提案できるほど可能性の高いジャンルがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>不確かなものを表示(&amp;S)</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>このステップは完了です</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>「片付け」で残りが分かります。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre}はこのモデルが知らないジャンルです。</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>この一覧に検索に合う曲はありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>プレイリストを書き出す</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>ファイルはすでに存在し、置き換えられます。</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>複数のプレイリストを書き出す</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>すべて(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>フォルダ(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>すでに存在する%n個のファイルが置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>プレイリストの保存先フォルダ</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>理由別のエラー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…ほか{count}件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n個のファイルを読み込み、解析、または書き込みできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>読み込み不可: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>解析できず: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>書き込めず: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを再試行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>すべて再試行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>musicnnをインストール</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnnはバルセロナのMusic Technology Groupによるタガーで、自由なISCライセンスで公開されています。標準モデルと組み合わせると正しい提案が増えますが、解析に数倍の時間がかかります。</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pipがPython Package Indexから公開パッケージ（29 MB）を取得します。プログラムがネットワークを使うのはこのときだけで、利用者や音楽に関する情報は一切送信されません。パッケージのファイルをお持ちの場合は「ファイルから」を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>取得してインストール(&amp;F)</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>「{field}」の扱い</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹複数の値›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>フィルターを解除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>条件を選ぶと、一覧を絞り込めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>この一覧の%n曲が一致します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>ライブラリのフォルダ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>前回のスキャン</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>フォルダを取り除いてもファイルには触れません。再び追加すれば決定も戻ります。移動や名前の変更をしたフォルダは場所を指定し直してください。元に戻すには、もう一度指定し直します。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>場所を変更(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder}（現在利用できません）</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>フォルダは今どこにありますか？</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>「{folder}」をライブラリから取り除きますか？ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダを取り除く</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>絶対パス（プレイリストは移動可、音楽は不可）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>%n曲のジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>ジャンル（; で区切る）(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>ライブラリに新規: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>ジャンルではない(&amp;O)</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>選択した名前を「Unknown」のようにジャンルとして扱いません</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>統合先(&amp;M)</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>ジャンルとして追加するか、既存のジャンルに統合するか、ジャンルではないものとします。複数選択できます。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>タグ内の数</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>ジャンル名</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>上位ジャンル</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>別の表記（1行に1つ）</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>保護(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>上位ジャンル(&amp;B):</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>別の表記（1行に1つ）(&amp;S):</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>保護されたジャンルのあるタグは上書きされません。</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>タグにあるその他の名前</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre}（保護）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>新しいジャンル</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>この書き込みのファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>元に戻すと、ファイルの内容と場所が以前の状態に戻ります。その後ほかのプログラムが変更したファイルはそのままです。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書き込んでいません</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>書き込みはすべて、ファイルとともにここに表示され、元に戻せます。</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>選択したファイルを元に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>何も書き込まれませんでした</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>再び書き込み: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>元に戻す: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>ファイルをリンク</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>ファイルを移動</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>ファイルを再びコピー</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>ファイルを再びリンク</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>ファイルを再び移動</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>元に戻す: コピーを削除</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>元に戻す: ファイルを元の場所に移動</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>タグを再び編集</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>元に戻す: タグを以前の状態に</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>カバーを変更</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>カバーを再び変更</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>元に戻す: カバーを以前の状態に</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>書き込み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>復元%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>{when}に元に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>未完了%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>再び作成%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>再び移動%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>再び書き込み%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>拒否: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>再び作成済み</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>再び移動済み</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>再び書き込み済み</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>選択したものを再び作成(&amp;S)</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>再び作成(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>選択したものを再び移動(&amp;S)</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>再び書き込む(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>再び移動(&amp;A)</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>選択したものに再び書き込む(&amp;S)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>現在のタグ</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>どう聞こえるか</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>すべてのジャンルを表示</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>曲の流れ</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>似た曲</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>ライブラリ内の似た曲</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>曲が選択されていません</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>曲を選択するとジャンルが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n曲を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>それぞれの提案を承認</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>{all}曲中{count}曲を承認</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>ジャンルを入力…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>%n曲に{genre}を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>残りは不確かな曲だけです</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>すべての曲が決定済みです</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>…不確かな%n曲にも</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>曲の流れ（学習前）</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>今のところ、自分のジャンルは曲全体についてのみ判定されています。曲が解析されると、時間ごとの推移も表示されます。</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>自分のジャンルは曲全体についてのみ判定されています: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>%n個のジャンルをすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>合計{duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>どう聞こえるか</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>ジャンルなし</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>書き込み後</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>承認した場合</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>代わりに{genre}を承認</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>それでも{genre}を承認</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>{genre}を承認</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>承認済み: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>ジャンルが分かる場合は、番号を押すか、Gで入力してください。</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>ジャンルを選ばない限り、タグはそのままです。番号を押すか、Gで入力してください。</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>このような音楽がほかにもある場合は、いくつかの曲のジャンルを指定し、プログラムに学習させてください。</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>音楽が入っている場合は、もう一度解析するか、Gでジャンルを入力してください。</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>ファイルを差し替えるか修復してから、もう一度解析するか、ジャンルを入力してください。</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>ファイルを差し替えるか修復してから、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>ファイルは元のままです。可能であれば問題を直してから、もう一度書き込んでください。</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>このタグは維持すると決めました。</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>タグは「{tag}」ですが、「{tag}」には聞こえません。タグが誤りなら{genre}を承認し、正しければタグを維持してください。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}回、最後は{when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（異なる）</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – 一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job}（ほか%n件待機中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>モデルのラベル</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>モデルのラベル</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>自分のジャンル</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>ラベル「{label}」のジャンル</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>モデルの各ラベルがどのジャンルを表すかを決めます。</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>モデルをインストールするとラベルがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>自分のジャンルを学習</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>自分で承認したジャンルとファイル内のジャンル</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>自分で承認したジャンルのみ</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>フォルダの名前</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>ライブラリのフォルダから下の階層</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: ライブラリのフォルダのすぐ下のフォルダ、0: そのフォルダ自体</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>学習の材料(&amp;L)</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>学習するジャンル</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>ジャンルの分かっている音楽から、自分のコレクションのジャンルを学習できます。学習するものにチェックを付けてください。1つのジャンルには、3組以上のアーティストまたは3枚以上のアルバムの8曲が必要です。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>学習できる</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>各ジャンルの学習の出来</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>提案時の正解率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見率</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>よく間違える相手</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>図(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>ジャンル(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>次の%n曲を確認(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>ジャンルを教えると最も学習に役立つ曲</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>ジャンルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>どの名前が同じジャンルか、どれがより広いジャンルか、どれがジャンルではないかを指定します</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>以前のものに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>ジャンルの分かっている曲を探しています…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>あと%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>あと%n組のアーティスト</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>学習するのは、曲の多い順に最大{count}ジャンルです。</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>これを使うと、%n件の提案が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>図では、各行が実際のジャンル、各列が推定されたジャンルです。</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>まだ: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>学習には、十分な曲のあるジャンルが少なくとも2つ必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>ジャンルのある%n曲は、まだ解析されていないため対象外です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>前回以降、%n曲のジャンルを承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>学習した内容を曲に適用しています…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>以前に学習した内容を曲に適用しています…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>何も保存されませんでした。提案は元のままです。</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>最も学習に役立つ曲を探しています…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>解析済みの曲のジャンルはすべて分かっています。</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>使用中です。決定はそのまま残ります。</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>以前のジャンルに戻しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>学習しない場合より良くなりました。</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>学習しない場合より良くなっていません。例を増やすと改善します。</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>学習に使っていないアーティストの音楽で試しました。{count}曲のうち第1候補が正しいのは{share}（{low}～{high}）です。</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>学習しない場合は{share}（{low}～{high}）です。</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>{some}の曲にジャンルを提案し、そのうち{share}が正解です。残りは不確かとします。</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>学習のための確認</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>前回の学習以降、%n個のジャンルを承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>もう一度学習(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>ジャンルを学習し直しました。これを使うと、%n件の提案が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>見る(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>入力レベル</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>音が大きすぎます</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽フォルダを追加</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>フォルダ「{folder}」をファイルマネージャーで開けません。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>ライブラリを「{file}」で置き換えますか？{date}に作成され、%n曲の情報が入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>その後%n回の書き込みでファイルが変更されました（合計{files}個）。ファイルはそのまま残り、書き込みは引き続き履歴から元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>現在のライブラリは隣に保存されます。音楽ファイルには触れません。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>見つからない曲を忘れる</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>見つからない%n曲を忘れますか？結果と決定は失われ、戻ってきたファイルは新たに解析されます。履歴は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘れる(&amp;F)</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>消失%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>読み込み不可%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>スキャン完了: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>音声ファイルが見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n曲を解析しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n個のファイルが現在利用できません。ドライブは接続されていますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n曲を「{file}」に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>ライブラリを「{file}」にバックアップしました</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>ライブラリを復元しました</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>ライブラリを復元しました。以前のものは「{file}」として保存されています</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>%n個のファイルのカバーは元に戻せません。元のカバーが失われたか壊れています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>検索、またはyear&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>この一覧を検索</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>これは何のジャンル？</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>別の音を試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>音を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>クリップボードに音声がありません。</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>貼り付けたクリップ</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>音を保存</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>「{file}」を保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>「{file}」として保存しました</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>評価(&amp;I)</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>カバー画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>再生(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>プレイリスト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>{number}文字目の「(」が閉じていません</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>「)」に対応するものがありません</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>「:」または「=」</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>「p(」が閉じていません</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>「{alias}」はすでに「{other}」の別表記です。「{genre}」をそれに統合するか、そこから表記を取り除いてください</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>「{field}」は大小を比較できません</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>「{flag}」はyesかnoのフィールドです</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>「{genre}」と「{other}」は同じ名前の別表記です。統合してください</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>「{genre}」は「{parent}」の上位にあるため、その下位にはできません</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>「{genre}」の上位の「{parent}」が存在しません</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>「{id}」は名前に使えません</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>「{name}」はモデル名に使えません。英小文字、数字、「-」を使ってください</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>「{name}」はスマートプレイリストです。ルールを変更してください</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>「{text}」は値として使えません。必要なもの: {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>「{text}」はここでは解釈できません</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>あと1組のアーティストまたはアルバム</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>あと1曲</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>全体の代わりに5秒</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>クラスターにはパッケージ「distributed」が必要ですが、インストールされていません。ガイドの「大規模なアーカイブ」を参照してください</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>フォルダの名前を「{name}」にすることはできません</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>フォルダには完全なパスが必要です</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>ジャンルを同時に追加と削除することはできません</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>ジャンル名には文字か数字が必要です</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>ここに名前がありません</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>パターンにはフィールドが必要です。ないとすべてのファイルが同じ名前になります</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>プレイリストには名前が必要です</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>APEタグ</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>ASF属性</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>ASFメタデータ</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>ASFメタデータライブラリ</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>{expected}を追加してください</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>コロンの後には1から99の数字が必要です</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>すべての例が{genre}です。区別するために別のジャンルが必要です</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>曲線下面積</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>「[」と「]」の間には「{field}」のようなフィールドが必要です</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>波かっこの間にフィールドがありません</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>フォルダ「{folder}」を作成できません: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>ライブラリ「{file}」を作成できません。フォルダに書き込めません</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>ロック「{file}」を作成できません: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>「{file}」を退避できません: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>ライブラリ「{file}」を開けません: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>{address}のDaskスケジューラーに接続できません。次のコマンドで起動してください: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>プレイリスト「{file}」を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>設定「{file}」を読み込めません: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>「{file}」を復元できません: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>設定「{file}」を保存できません: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>「{key}」では並べ替えられません。使用可能: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>バックアップ「{file}」を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>ログ「{file}」を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>「{file}」を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>「{folder}」を書き込めません: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>ライブラリのフォルダ内のコピーは二重に表示されます。外のフォルダを選んでください</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>集計対象: {parts}。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>削除済みのファイルやほかのプログラムのファイルはスキャンしません</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>それぞれが独自の確率を持ちます。フリー音楽とGTZANの抜粋についてAudioSetタガーが答えた内容から学び、そのラベルが未知だったFMAの取り置き部分で測定しました。比較対象はVGGish埋め込みからAudioSetのラベルを学んだ線形分類器で、各ラベルに最もよく合う20分の1の曲を正解としました。曲線下面積0.5は当て推量、1は完全を意味します。</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>FLACの画像</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>学習に使っていない曲での数値（95%区間付き）。システムの選択は*テスト*部分ではなく*検証*部分で行いました。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>その他のラベル</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZANとFMA（ジャンルも異なる）</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>GTZANの録音は市販曲の抜粋で、FMAの曲のライセンスはさまざまです。録音自体は含まれていません。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>そこにGenre Organizerがインストールされていません</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>一覧にないジャンルは、一覧のいずれか、または*不確か*としてのみ現れます。</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>確信度をどこまで信頼できるか</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正解の割合</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>ID3v1ジャンル番号</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>埋め込みも出力し、似た曲や特異な曲を見つけるのに使います。</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>話し声や雑音など、音楽でない音に気付きません。</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>曲の{features}の窓を聴き、{count}個のジャンルそれぞれの確率を出します: {genres}。曲の確率は窓の平均です。</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>読み込むのに必要なメモリーが多すぎます。</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>{seconds}秒を超えたためスキップしました。</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>学習した内容の適用に失敗しました: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>学習に失敗しました: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>十分な精度が得られなかったため除外: {labels}。これも同じ部分で決めたため、残りのラベルの数値は実際よりやや良く出ています。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – ほぼすべてのプレーヤーで使用可</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>MP4タグ</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>モデル `{model}`、バージョン{version}、パラメーター{count}個、重みのライセンス: {licence}。</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>各モデルは1回だけ指定してください</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>ジャンルがありません。名前を入力してください</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>モデルがインストールされていません。プログラムを再インストールしてください</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>ライブラリ「{file}」のディスクに空きがありません。空きを作ってください</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダはありません</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>このモデルで解析された曲がありません。先に曲を解析してください</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>クラスターのワーカーはどれも使えません。{worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダではありません</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>まだ足りません。学習には2つのジャンルが必要ですが、例が十分なものはありません。最も近いもの: {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>まだ足りません。学習には2つのジャンルが必要で、{genre}の例は十分です。次に近いもの: {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>未測定: {what}。</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>これらの曲の音についてはまだ何も分かっていません。先に解析してください</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>これらの曲に似ているのは、そのコピーだけです</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>{word}の前に何もありません</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>追加または削除するジャンルを指定してください</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtimeがネットワークを読み込めません。モデルを再インストールしてください</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>損傷した録音と外部の録音</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>幅を指定できるのは数字だけです。「{field}」は文字列です</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – 古いプレーヤーやインターネットラジオ向け</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>確率は較正済みです（温度{temperature}）。{share}未満の曲は*不確か*とします。取り置いた曲のうち、確信度が次の値以上の提案が正しかった割合:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>乱数シード: {seeds}。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>このフォルダはスキャンの対象外です。別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>割合はパーセント、95%ブートストラップ区間付き。*不変*: 損傷のない録音と同じ答え。*確信して誤り*: 全録音のうち、*不確か*ではなく提案され、誤っていたもの。</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>話し声や雑音など、音楽でない音は、埋め込みと訓練曲との距離によって*不確か*となるはずです。これは安全策であり、検出器ではありません。</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>停止しました。連続する{count}個のファイルにアクセスできません（最後は{file}）。ドライブを接続するか再スキャンしてから解析してください</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確か</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>確信して誤り</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>バックアップ「{file}」は壊れています。別のものを選んでください</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>{address}のクラスターにワーカーがありません。次のコマンドで起動してください: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>クラスターでエラーが発生しました（{error}）。</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>{address}のクラスターとの接続が切れました。解析済みの結果は残っています。続けるにはもう一度コマンドを実行してください</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>ライブラリ「{file}」のディスクがエラーを報告しています。ディスクを確認してください</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>ライブラリ「{file}」のドライブは書き込みの保持を保証できません。ライブラリを別のドライブに置いてください(--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>ライブラリ「{file}」のドライブはファイルロックに対応していません。ライブラリを別のドライブに置いてください(--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>これらの曲のファイルはその後書き込まれました。先に書き込みを元に戻してください</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>フォルダは空ですが、以前は音楽がありました。ドライブは接続されていますか？空で正しい場合は、ライブラリから取り除いてください。</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>フォルダがありません。ドライブは接続されていますか？</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>ライブラリ「{file}」を開けません。フォルダが存在し、書き込める必要があります</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>ライブラリ「{file}」に書き込めません。アクセス権を確認してください</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>ライブラリ「{file}」は使用中です。別のプログラムが書き込んでいます。少し待ってからもう一度お試しください</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>ライブラリ「{file}」は使用中です。別のスキャン、解析、書き込みが実行中です。待つかキャンセルしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>ライブラリ「{file}」は壊れています。バックアップ（{folder}にある可能性があります）を復元してください</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>ライブラリ「{file}」はGenre Organizerの新しいバージョンで作成されました。プログラムを更新してください</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>プレイリストにエンティティ宣言があり、これは読み込みません</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>プレイリストがなくなりました</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>プレイリストはPLSではありません。[playlist]の行がありません</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>プレイリストはWPLではありません。smil要素がありません</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>プレイリストは{format}ではありません: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>その間にプレイリストが変更されました。もう一度お試しください</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>読み込みプロセスが予期せず終了しました（状態{status}）。</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>プログラムを終了しています</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>検索式の要素が多すぎます</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>検索式の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>検索式が長すぎます</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>{number}文字目の引用符が閉じていません</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>GTZANの10ジャンルは数百の抜粋から学んだもので、多くは2002年以前の米英の曲です。</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>ワーカープロセスが起動しません（状態{status}）。</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>ワーカープロセスが時間内に起動しません。</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>{bracket}が閉じられていません</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>プレイリスト「{name}」はすでにあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>対応する始まりのない{bracket}があります。文字として使うには2つ続けて書いてください</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>「{name}」という別のモデルがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>一括処理{batch}はありません</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>一括処理{batch}はありません。履歴を確認してください</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>元に戻す決定はありません</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>「{field}」というフィールドはありません。文字列として検索するには引用符で囲んでください</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>「{name}」というフィールドはありません。「{field}」のことですか？</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>「{name}」というフィールドはありません。使えるもの: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>「{name}」の以前のバージョンはありません</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>ジャンル「{genre}」はありません</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>ライブラリ「{file}」はありません</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>モデル「{model}」はありません</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>プレイリスト「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>空きが足りません。「{folder}」に{needed}必要ですが、空きは{free}です</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>学習に使えるジャンル付きの曲がありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>元に戻すものはありません。ファイルが変更されていないか、すべて元に戻し済みです</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>これらのファイルは複数の一括処理に属しています。1つずつ元に戻してください</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>読み取り中に2つのワーカーが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不変</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>予期しないエラー（{error}）です。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Vorbisコメント</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPLには制御文字を含む名前を入れられません。XSPFに書き出してください</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – Windows Media Player用</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>苦手なもの</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>訓練データ</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>埋め込みの性能</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>ワーカー「{worker}」は除外されます: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>ワーカー「{worker}」が失われました。そのファイルは別の場所で解析されます</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – タイトル付きXML</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>比較（例: &gt;=0.6）</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>日付（例: 2025、2025-06、2025-06-30）</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>フォルダが必要な場所にファイルがあります</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>ジャンル（例: p(jazz)&gt;=0.6）</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>当て推量なら0.5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>ハードリンクは別のドライブに作れません。コピーしてください</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>長さ（例: 3:45または225（秒））</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>モデルのラベルは2～{most}個で、すべて異なる必要があります</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>0～1の数またはパーセント（例: 0.6、60%）</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>数（例: 1990）</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>パス（例: {example}）</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>パス（例: {example}）</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>ジャンルの入っていたタグがもうありません</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>タガーのタグは1～{most}個です</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>値（例: {example}）</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>語、field:value、p(genre)&gt;=0.6、または括弧</translation>
    </message>
    <message>
        <source>album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>{format}ファイルの前にID3タグがあります。先に取り除いてください</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>ファイルではなくインターネットアドレス</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>その間に別のプログラムが変更しました。もう一度お試しください</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>その間に別のプログラムがジャンルを変更しました</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>その後に別のプログラムがジャンルを変更しました</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>別のプログラムが開いています。後でもう一度お試しください</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>別のプログラムが書き込み中です。後でもう一度お試しください</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>別のプログラムがファイルを使用中です。閉じてからもう一度お試しください</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>32 kbit/sの非可逆圧縮後</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>64 kbit/sの非可逆圧縮後</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>プログラムが解析するとおり</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>その後、一括処理{batch}で移動されています。先にその一括処理を元に戻してください</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>保存できません（{reason}）</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>APEタグのバージョンが1で、画像を入れられません</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>ID3タグの非同期化に関する記述が矛盾しています。作成したプログラムで保存し直してください</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>属性が途中で切れています</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>コメントが途中で切れています</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>カバーがFLACの許容サイズを超えます</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>カバーがID3v2.2の許容サイズを超えます</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>ヘッダーにこの大きさのカバーは入りません。{most}未満のものを選んでください</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>フラグメントの索引が途中で切れています</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>セグメントの索引が途中で切れています</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>最後のアトムが途中で切れています</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>マニフェストが使えません: {reason}。直すか、モデルを入手し直してください</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>ネットワークは、マニフェストにある{frames} × {bands}の窓を処理できません</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>画像が、このプログラムが読むだけで書き込まない場所にあります</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>モデル「{model}」はモデル「{other}」の別のバージョン用です。両方をインストールし直すか、学習し直してください</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>モデル「{model}」: ネットワークに出力「{output}」がありません。マニフェストを直すか、モデルを入手し直してください</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>記載された終端の後にも音声が続いている可能性があり、新しいタグで分断されます。音声エディターで保存し直してください</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>JPEG、PNG、GIF、WebPの画像ではありません</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>画像の1つが、示された長さより長くなっています</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>オフセット表の1つが途中で切れています</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>コピーの画像が正しくありません</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>元のカバーは残っていません。「{file}」がないか壊れています</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>元のカバーが壊れていました</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>ドライブは読み取り専用です。書き込みを許可してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>ファイルが不完全で、末尾の音声が欠けています。入手し直してください</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>元に戻すために元のカバーを残せません（{reason}）</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>画像が壊れています。ヘッダーに大きさが示されていません</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>中の重みが壊れています。ファイルを入手し直してください</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>新しい名前の別のファイルがあります。両方を確認してください</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>この名前の別のファイルがあります</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>カバーがありません</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>「{file}」にカバーがありません</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>「{file}」は公開されているmusicnn 0.1.0のwheelではありません（ハッシュが異なります）。入手し直してください</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: 読み込めません（{reason}）</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: {others}の曲</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks}（{others}）</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>評価は星0から{most}までです</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>ASFの記述</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>変更が指定されていません</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>追加できるのはテキストだけで、対象は次のフィールドだけです: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>ドライブは読み取り専用です。書き込みを許可するか、別のドライブを選んでください</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>テキストがASFの許容長を超えています</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>その間に別のプログラムがタグを変更しました</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>その後に別のプログラムがタグを変更しました</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>最大{number}文字</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>最大{number}階層</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>最大{number}要素</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>帯域幅の見分け</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>較正誤差(ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>解析できません</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>ロックできません（{reason}）</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>移動できません（{reason}）</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>アクセスできません（{reason}）</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>読み込めません（{reason}）</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>書き込めません（{reason}）</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>GTZANのクリップ</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>古いレコードのパチパチ音</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>交差検証</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>損傷したコピー</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>壊れているか音声ではありません</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>各ラベルには対応するタグが必要です</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>GTZANの抜粋（音声2～3秒）</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>6%速く</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>特徴量の作り方の見分け</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>特徴量{kind}はこのバージョンのプログラムでは使えません。プログラムを更新するか別のモデルを選んでください</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>ファイルは隣に置き、名前にフォルダを含めないでください</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>外部の録音</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>ほかの出所のフリー音楽</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>ほかの出所のフリー音楽（FMAと同じ作り方のスペクトログラム）</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>フリー音楽（多くはエレクトロニックかクラシック）</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>電源ハム</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>区間: 完全に較正されたモデルなら測定される範囲</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>別のユーザーのものです。そのユーザーが行う必要があります</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>「{file}」を読めません。そこにフォルダをマウントするか、--mapで場所を指定してください</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>読み取れなかったため、タグが分かりません</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>ストリーム情報から始まっていません</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>応答がなく、再起動するnannyもありません</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>モデル「{model}」の別のバージョンが入っています</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>ジャンルがないため、残ります</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>ムービーヘッダーがないか、複数あります</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>安全に移動できない種類のオフセットがあります</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>タグの一覧が複数あります</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>複数の名前（ハードリンク）があり、内容が分かれてしまいます。設定で許可してください</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>複数の名前（ハードリンク）があり、別のドライブには置けません。コピーしてください</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>終端の後など、一部のプログラムしか見ない場所にタグがあります</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>アトムが多すぎます</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>属性が多すぎます</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>そこのGenre Organizerはバージョン{there}、ここは{here}です</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>別の場所にあるファイルへのリンクです。そのファイルを整理してください</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>無音か、ずっと同じ音です</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>タグが2か所にあります</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>例の少ない{genre}かもしれません</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>作成後に変更されたため、残ります</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>その間に移動または削除されました</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>ストリームとして録音され、サイズが記されていません</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>形式の許容サイズを超えます</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>APEタグに壊れた項目があります</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>APEタグのサイズがありえない値です</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>APEタグにタグより長い項目があります</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>APEタグは未知のバージョンです</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>APEタグの項目数が合いません</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>ID3チャンクにID3タグがありません</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>ID3拡張ヘッダーのサイズがありえない値です</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>ID3拡張ヘッダーが不完全です</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>ID3タグがチェックサムと非同期化を併用しています</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>ID3タグが予告されたフッターで終わっていません</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>ID3タグのサイズがありえない値です</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>ID3タグがファイルより長くなっています</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>ID3タグが一部のプログラムしか参照しない他のデータの後ろにあり、新しいタグを書くとそれらから見えなくなります</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>チェックサム付きのID3タグが大きすぎて編集できません</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>ID3v2.2タグが未定義の方法で圧縮されています</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>ID3v2.{version}タグは未知のバージョンです</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>Oggページが続いていません</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>アトムが互いに矛盾しています</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>このプログラムが知らない音声コーデックです</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>音声がオフセットで表せる範囲を超えます</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>チャンクが続いていません</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>コメントが記載より長くなっています</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>コメントが大きすぎて編集できません</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>コメントが途中で終わっています</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>コメントに終わりがありません</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>コメントがFLACの許容量を超えます</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>記述が途中で切れています</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>ドライブは読み取り専用です。先にドライブへの書き込みを許可してください</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>マニフェストの特徴量にありえない数値が指定されています</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>最初のページにストリームのヘッダー以外も入っています</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>フォルダは読み取り専用です。先に書き込みを許可してください</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>元のフォルダまたは新しいフォルダを変更できません</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>ジャンルが計画時と異なります。もう一度読み込んでください</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>ジャンルが、このプログラムが読むだけで書き込まない場所にあります</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>読み込んだ後にジャンルが変更されました。確認してからもう一度書き込んでください</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>ジャンル「{genre}」は保護されています。先に保護を解除してください</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>ヘッダー拡張が矛盾しています</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>ヘッダーが不完全です</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>ヘッダーオブジェクトが互いに矛盾しています</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>最後のOggページが不完全です</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>マニフェストには「{model}」とあります。フォルダの名前を変更してください</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>メタデータブロックがファイルより長くなっています</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>メタデータブロックが音声につながっていません</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>メタデータが途中で切れています</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>ムービーヘッダーが圧縮されています</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>ムービーヘッダーが大きくなりすぎます</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>ネットワークが何に対しても同じ答えを出します</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>ネットワークが同じ音に異なる答えを出します</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>ネットワークが返す値が数値ではありません</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>ネットワークが独自の関数や訓練を含んでいます</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>ネットワークが試行プロセスを停止させました</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>ネットワークを試せませんでした</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>ネットワークの{kind}は{found}個ですが、マニフェストでは{width}個です</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>ネットワークの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>ネットワークがONNXファイルではありません</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>ネットワークの重みが別のファイルにあります。1つのファイルにまとめてください</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>ネットワークに必要なメモリーが許容量を超えています</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>ネットワークに、プログラムにない{domain}の演算子が必要です</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>ネットワークの処理が遅すぎるため、1分後に停止しました</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>ネットワークの埋め込みが窓ごとに1行の数値になっていません</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>パスがパターンに合いません</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>パスが長すぎて隣にコピーを置けません</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>2番目のパケットにコメントがありません</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>ストリームの始まりが正しくありません</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>構造を解釈できません（{error}）</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>シンボリックリンクが循環しています</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>タグが音声の中かファイルの外にあります</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>読み込んだ後にタグが変更されました。確認してからもう一度お試しください</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>計画した後にタグが変更されました。もう一度読み込んでください</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>タグに必要なメモリーが許容量を超えています</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>タグに必要なメモリーが足りません</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>タグが重なっています</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>タグが、このプログラムが読むだけで書き込まない場所にあります</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>非同期化されたID3タグが大きすぎて編集できません</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>窓が空か大きすぎます</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>ラベルは文字列です</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>1ジャンル10曲からの学習</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>1ジャンル20曲からの学習</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>1ジャンル5曲からの学習</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>1ジャンル50曲からの学習</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>低音を弱く、高音を強く</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>高音を弱く</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>対数メルスペクトログラム</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>20 dB大きく（クリップ）</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>合成音</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>マニフェスト形式{number}は未知です。プログラムを更新してください</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.jsonがマニフェストではありません（{reason}）。内容はモデルのガイドをご覧ください</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>5秒の窓6個の平均（プログラムが曲を解析するとおり）</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>モデル「{model}」: ここで学習したものではありません</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>モデル「{model}」: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>モデル{models}: 共通のラベルがありません。別のものを選んでください</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>低音を強く</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>新しい{place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>両側に同じアーティストなし</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>区間なし</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>両側に近傍なし</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>変更する権限がありません</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>読み込む権限がありません</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>両側に同じ曲なし</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>音をデコードできません。ファイルが壊れているか空の可能性があります</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>ノイズ、純音、クリック音（確信しないように学習したもの）</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>知らない音声形式か、壊れています</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>ファイル名として使えません</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>ライブラリにありません。先にフォルダをスキャンしてください</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>音声として読み込めません（{reason}）</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>音声として読み込めません。ファイルが壊れている可能性があります</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>4 kHzより上なし</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>5.5 kHzより上なし</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>8 kHzより上なし</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>同じ作り方で検証部分を除いたもの</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>1チャンネルのみ</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>チャンクの1つがファイルより長くなっています</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>コメントの1つがブロックより長くなっています</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>メタデータブロックの1つが記載より長くなっています</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words}のいずれか</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>{words}、p(…)のいずれか</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>ライブラリのフォルダの外です</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre})に比較がありません</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>15 dB下のピンクノイズ</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>30 dB下のピンクノイズ</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pipが{requirement}を取得できませんでした（{reason}）。詳細はログにあります</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>取得に使うpipがインストールされていません。別の場所で「pip download --no-deps {requirement}」によりファイルを取得し、そこからインストールしてください</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>20 dB小さく</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>過大録音（クリップ）</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>11 kHzに変換</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>16 kHzに変換</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>8 kHzに変換</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>ライブラリの複数の曲が該当します</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>FMAだけのジャンルの割合</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解の割合</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>Debianのパッケージのフリー音楽16時間（ログメルスペクトログラム）、ラベルなし</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>{least}未満の曲は*不確か*とします。ジャンルを提案するのは{share}です。</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>学習に使っていないアーティストの曲で集計（95%区間付き）。</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-smallの10分の8、50曲ごとのブロック（ログメルスペクトログラム）</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-smallの10分の9、50曲ごとのブロック（ログメルスペクトログラム）。選択と較正は、どちらの検証部分も学習していない双子のモデルで実施</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN、不備を除いた学習部分（{data}）</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN、不備を除きアーティストが重ならない分割の学習部分と検証部分（ログメルスペクトログラム）</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>モデル`{model}`の後ろに置かれ、学習元のライブラリの{count}個のジャンルそれぞれの確率を出します。答えはジャンルごとに独立で、複数が有力なことも、どれも有力でないこともあります。</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>FMAの検証部分で十分な精度が得られなかったため除外: {labels}。</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>一括処理{batch}で元に戻せるファイルに含まれていません</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>提案のうち正しいのは{share}です。</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>ログメル窓を入力とする残差畳み込みネットワーク、{count}ジャンル</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>教師: FMAの曲のVGGish埋め込み、GTZANの学習クリップのタグ確率</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>教師: FMAの曲のVGGish埋め込み、GTZANの学習クリップのタグ確率、フリー音楽と一部のGTZANクリップの短い抜粋に対するAudioSetタガーと音楽タガーの埋め込みとラベル</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>モデル`{model}`の推測が正しいのは{share}です。</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>最有力の推測が正しいのは{share}です。</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>バージョン3の本体（FMAの検証部分を除くこれらすべてで更新）が、独自の最終層でジャンルの判断の半分を担当</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>もう一つの本体は、同じ出発点から追加学習した3つのネットワークの重みの平均</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>設定「{file}」が壊れているため、既定値を使います。設定を保存するとき、壊れたファイルは「{kept}」として残されます。</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>年、または{example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>音声、外部の録音、埋め込み: 内蔵モデルでのみ測定</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>30秒のクリップ: 特徴量に音声が必要だが、抜粋にはあってクリップにはない</translation>
    </message>
    <message>
        <source>found</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>ベースモデルが発見</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>埋め込み: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: 公開されているタガー（Million Song Dataset）、タグに独自のヘッドを追加</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: Last.fmのタグが付いたMillion Song Dataset</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>提案に必要な{least}に達するジャンルがありません</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>独自のヘッド: 不備を除いたGTZANの学習部分と、AudioSetタガーが確信するフリー音楽に対するタグ</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>提案時に正しい割合</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>確信した回答の割合</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>確信して誤った割合</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>6%遅く</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>出所の見分け</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>FMAと同じ作り方のスペクトログラム</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>矩形波、スイープ音、話し声（学習していないもの）</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>温度と偏差は0より大きい値です</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>テスト部分</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>ID3タグが形式の許容サイズを超えます</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>ゴミ箱で扱えない名前です。先にファイルの名前を変更してください</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>コピーが検査を通りませんでした: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>コピーのジャンルが正しくありません</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>コピーの新しいテキストが正しくありません</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>コピーが元と一致しません。ドライブを確認してください</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>最も多い損傷</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>ディスクがいっぱいです。空きを作ってください</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>ディスクがいっぱいです。空きを作ってもう一度お試しください</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>ディスクの割り当てを使い切りました。空きを作ってください</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>ディスクがエラーを報告しています（{error}）</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>ドライブがこの大きさのファイルに対応していません</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>ドライブがこの名前に対応していません</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>新しいフォルダのドライブがなくなりました。接続してからやり直してください</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>「{folder}」のドライブは読み取り専用です。書き込みを許可してからもう一度お試しください</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>埋め込みは検証クリップを学習済み: 確信度は見かけほど確かではない</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>検索式の終わり、または別の語</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>ファイルがありません。もう一度スキャンしてください</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>ファイルは読み取り専用です。先に書き込みを許可してください</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>その間にファイルが変更されました。もう一度スキャンしてください</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>読み取り後にファイルが変更されました。もう一度スキャンしてください</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>ファイルが許容サイズを超えます</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>マニフェストにあるファイル「{file}」がありません</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>選別済みGTZANのテスト部分</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>フォルダ「{folder}」がありません。ドライブを接続するか、フォルダを作成してください</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>ライブラリに登録できませんでした。詳細はログにあります</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>プレイリストの名前の末尾は{endings}のいずれかです</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>musicnnの重みから作ったネットワークの答えがmusicnnと異なります</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>新しいパスがドライブには長すぎます</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>元のファイルがないため、コピーは残ります</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>画像は{size}です。カバーは最大{most}です</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>プログラムには「{model}」というモデルがあります。マニフェストで別の名前を付けてください</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>プログラムは確信が持てません</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>同じクリップ（8 kHzより上あり/なし）</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>同じファイルがすでにあります</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>同じフリー音楽（両方の作り方）</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>FMAの7ラベル</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>システムがゴミ箱に移動しませんでした。ファイルを手動で削除してください</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>GTZANの10ラベル</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>GTZANとFMAのテスト部分の合計</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>訓練部分（アーティスト別5分割、3回）</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>GTZANとFMAの検証部分の合計</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>ヘッダーの示す場所にID3タグがありません</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>MPEG音声がありません</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>音声がありません</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>ファイルに音声がありません</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>このファイルには音声がありません</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>manifest.jsonがありません。内容はモデルのガイドをご覧ください</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>コピーを隣に置く空きがありません。空きを作ってください</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>セグメントがありません</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>そのようなフォルダやファイルはありません</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>タグ「{tag}」はありません</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>このファイルシステムはハードリンクに対応していません。コピーしてください</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>これはシステムの補助ファイルで、音楽ではありません</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>これは{what}であり、音声ではありません</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>プログラムが学んだどの音とも似ていないため、数値はあまり当てになりません</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>track</source>
        <translation>トラック番号</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>FMAの曲</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>学習に使っていないアーティストの曲</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>同じフォルダの曲が残ったため、これも残ります</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>訓練部分</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>実際 \ 答え</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>未知の特徴量パラメーター「{name}」です。プログラムを更新するか別のモデルを選んでください</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>検証部分</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>15 dB下のホワイトノイズ</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>30 dB下のホワイトノイズ</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>曲全体とクリップ（音声として）</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yesまたはno</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>自分のライブラリ</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>連続する{count}個のファイルにアクセスまたは書き込みできませんでした。最後: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count}ジャンル</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>ライブラリの{count}個のジャンル</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>あと{count}組のアーティストまたはアルバム</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>あと{count}曲</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>ライブラリの{count}曲</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}。作成したプログラムでファイルを修復してください</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}。すべて検証部分のクリップを使わずに選択</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>「{file}」を読み込めません（{reason}）。モデルを再インストールしてください</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>「{file}」は{most} MBを超えています</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>「{file}」はGenre Organizerのライブラリではありません。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>「{file}」は読み込めるZIPファイルではありません（{reason}）。manifest.jsonの入ったフォルダかZIPファイルを選んでください</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>「{file}」はバックアップではありません。バックアップで作成されたファイルを選んでください</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>「{file}」はマニフェストではありません。モデルを再インストールしてください</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>「{file}」はマニフェストに書かれたファイルではありません</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>「{file}」はライブラリ自体です。別のファイルを選んでください</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>「{file}」はすでに存在し、CSVファイルではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>同じフォルダ内のリンク「{link}」がこのファイルを指しています。先にリンクを削除してください</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>「{file}」はすでに存在し、バックアップではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>「{file}」は大きすぎます</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>「{file}」はプレイリストとしては大きすぎます</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>「{file}」にmusicnnの重みがありません</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>「{file}」は改変されています（ハッシュがマニフェストと異なります）。モデルを再インストールしてください</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yesまたは{other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>「{folder}」はライブラリのフォルダではありません</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>「{folder}」はフォルダではありません。パスを確認してください</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>「{folder}」はライブラリのフォルダ「{other}」の中にあります。そちらをスキャンしてください</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format}にはUTF-8でない名前を入れられません。XSPFに書き出してください</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format}には改行を含む名前を入れられません。XSPFに書き出してください</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>{format}ファイルには、このプログラムが書き込むタグがありません</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre}はジャンルにできません。別のものを選んでください</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: {tracks}曲中{found}曲を発見。ほかは{others}と判定</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>「{model}」はプログラムに付属のもので、削除できません</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>「{model}」は使用中です。先に別のモデルを選んでください</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>「{model}」はライブラリから学習したものではありません</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>その間に「{name}」が学習し直されました。もう一度学習してください</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>「{name}」はモデル「{model}」の別のバージョンで学習したものです。そのモデルでライブラリを解析してから、学習し直してください</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>「{name}」はモデル「{model}」の別のバージョンで学習したものです。学習し直すには、ライブラリ全体を解析してください</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;TB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number}はMP4の上限を超えています</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>「{other}」が同じ名前になります</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place}（ほかのタグの{fields}を含む）</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place}（{number}）</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place}（一覧として）</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place}（「{joint}」でつないだ1つの文字列として）</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place}にはフィールド「{field}」を入れられません</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place}にはジャンル「{genre}」を入れられません。別のものを選んでください</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place}には日のない月を保存できません。日も入力するか、年だけを入力してください</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place}に入れられるのはJPEGとPNGの画像だけです</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}。必要なもの: {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{count}曲中{share}（{low}～{high}）</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>「{text}」はタグに保存できません。別のテキストを選んでください</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>「{text}」は2004-05-17のような日付ではありません</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>「{text}」は編集の指定ではありません。たとえばtitle=New、title=（消去）、artist+=Guestのように入力してください</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>「{text}」は1から{most}までの数ではありません</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>「{text}」は4桁の年ではありません</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>「{text}」は「/srv/music=/mnt/music」のような「ここ=そこ」の形ではありません</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>元に戻しました: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>やり直しました: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: キャンセルしました。ここまでの結果は残ります。</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>除外された項目</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n件の項目がライブラリにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>正解率はまだ測定されていません</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – 使用中</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正解の割合</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>損傷した録音と外部の録音</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>苦手なもの</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>{count}個のジャンルを識別します: {genres}。</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>それ以外のジャンルの音楽は、このいずれか、または不確かとなります。</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>{share}未満は不確かとします。</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>話し声や雑音などは不確かとなります。</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>話し声や雑音などに気付きません。</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- 初めて聴く{count}曲のうち **{value}**（{low}～{high}）: {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: {count}曲中{right}曲を発見。間違える相手: {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- **{genre}** と答えたとき、{taken}回中{right}回正解です。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>インストール済みのモデル</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>高度: 研究用モデル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>発表された研究のシステム（比較用、優れたものから順）</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>内蔵モデル（バージョン{version}）</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>10曲中およそ{right}曲で正解</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}**（{count}）: {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>正解{right}、確信して誤り{wrong}。</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>損傷したコピーの{share}が同じ答えになります。最も少ないのは{damages}。確信して誤るのは最大{wrong}です。</translation>
    </message>
    <message>
        <source>{damage} ({share})</source>
        <translation>{damage}（{share}）</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>間違い(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>モデルを1つ選ぶか、複数を組み合わせます。</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>今すぐ解析(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>musicnn（別の意見）(&amp;M)…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>フォルダから(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>自分のジャンルを学習(&amp;L)…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>モデル (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>モデルをインストール</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>インストール中です。まずモデルを試しています…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>解析済みの曲を数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n曲はこの選択ではまだ解析されていません。解析されるまで提案はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>すべての曲を解析し終えているので、答えはすぐに表示されます。</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>決定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>各行は実際のジャンル、各列はモデルの答えです。対角線上が正解で、それ以外は間違いです。</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>このモデルには間違いの表が付属していません。</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>「{model}」をインストールしました。チェックを付けると、単独または組み合わせて使えます。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>まだありません。+ で作成します</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: 完了</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: 失敗しました</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>{duration}後</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>ファイルの整理</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>ライブラリ外のフォルダにコピー</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>ライブラリ外のフォルダにハードリンク</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>新しい名前が使用中のファイルに番号を付ける(&amp;N)</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>カバー、歌詞、ブックレットも一緒に移す(&amp;V)</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>ジャンルのない曲も「{folder}」に入れる(&amp;G)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>移動するものだけ</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>残るものだけ</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>曲(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>フォルダの下(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方法(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>新しいフォルダ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>ファイルが上書きされることはありません。履歴にはすべての移動が残り、いつでも元の場所に戻せます。</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>フォルダの下にファイルを整理</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>{position}文字目: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n個のファイルを移動します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>うち%n個は別のドライブへ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n個は残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n個は拒否され、そのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>空きが足りません。空き容量は{free}だけです。</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>例: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルをコピー(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルをリンク(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを移動(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>不明なジャンル</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>不明なアーティスト</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>不明なアルバム</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>不明な年</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>別のドライブへ</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>選択したもの</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを整理しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>すべての曲</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>曲はまだありません</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>まずフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>すべての曲を解析済みです</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>解析が済むまで、曲はここで待ちます。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>すべての提案について決定済みです。ほかの曲を解析するか、承認したものを書き込んでください。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>不明な曲はありません</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>十分に可能性の高いジャンルがない曲や、Uで後回しにした曲がここに入ります。</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>書き込み待ち</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>書き込みを待つものはありません</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Aで提案を承認すると、ファイルに書き込むまでここに集まります。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書き込んでいません</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>承認したジャンルがタグに入ったファイルがここに表示されます。書き込みはすべて履歴から元に戻せます。</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>そのままにしたジャンルはありません</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>すでにジャンルがあったため、書き込み時にファイルをそのままにした曲がここに表示されます。それでも書き込むには、ジャンルをもう一度承認してください。</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>タグと音が一致</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>音と一致するタグはまだありません</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>聞こえるとおりのジャンルがすでにタグにある曲がここに表示されます。操作は不要です。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>却下したものはありません</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Rで提案を却下した曲がここに表示されます。</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>音楽ではない</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>音楽のない曲はありません</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>無音、話し声、雑音がここに表示されます。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>読み込み、解析、書き込みができなかったファイルが理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>見つからないファイルはありません</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>前回のスキャンで見つからなかったファイルの結果は、戻ってくるまでここに保持されます。</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>不一致はありません</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>音がタグのジャンルと食い違う曲がここに表示されます。</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>無視した不一致</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>無視した不一致はありません</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>どう聞こえてもタグを維持すると決めた曲がここに表示されます。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>同じ音のファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>その他のジャンル</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>その他のジャンルはありません</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>ジャンルの一覧にないジャンルの曲がここに表示されます。</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>このジャンルの曲はありません</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>左のジャンルに曲をドラッグすると、そのジャンルを承認します。</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>このプレイリストは空です</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>左のプレイリストに曲をドラッグしてください。</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>今はルールに合う曲がありません。</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>音がタグと食い違っています。確かなものから順に表示します。</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>これらのファイルの問題（理由別）:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>フォルダを移動しましたか？場所を指定し直せば、何も失われません。</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>録音ごとにファイルを1つ残してください:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>これらのタグは維持すると決めました。</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>ジャンルが不明なときにプログラムが書き込むテキストです（1行に1つ）。これだけを含むタグは空とみなされ、学習に使われず、どの提案とも矛盾しません。数字や文字のないテキストもジャンルではありません。</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>ジャンルではないテキスト（1行に1つ）</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>再生できません。このシステムにはQtの一部(QtMultimedia)がありません</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>サウンドデバイスが見つかりません</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>「{file}」を再生できません: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>前の曲を再生</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>次の曲を再生</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>曲内の位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>スペースで選択した曲を再生します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>キューは空です。曲を選択してQを押すと追加できます。</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>評価: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>%n曲に{stars}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n曲を次に再生します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n曲をキューに追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>プレイリストを読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>書き出したプレイリスト%n件が最新ではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再び書き出す(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n個のプレイリストを書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n個のプレイリストを読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n件の項目がライブラリにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>「{file}」の曲はライブラリに1つもありません</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>選択した%n曲が入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>{title}に似た曲</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>プレイリストの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n個のファイルを「{folder}」にコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>既にあるもの%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n曲を「{file}」に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>この名前のプレイリストはすでにあります。</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n曲を「{name}」に追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>%n曲のプレイリスト「{name}」を作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>スマートプレイリスト「{name}」を作成しました</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>「{name}」のルールを変更しました</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>「{before}」の名前を「{name}」に変更しました</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>プレイリスト「{name}」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>「{name}」から%n曲を取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>「{name}」の順番を変更しました</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>キー{key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>ファイルの変更が中断されました。変更されたファイルは履歴で確認できます。</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>ライブラリを開けません。ログを確認してください。</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>コマンドラインで: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>ライブラリを開けません</translation>
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
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>聴いています</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>ライブラリで最も似ている曲</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>ライブラリで最も似ている曲</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴いています…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>「{model}」による判定です。</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>不確か – おそらく{genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>「{model}」が提案できるほど可能性の高いジャンルはありません。</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>音楽ではないようです</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>「{model}」には音が小さすぎるか、特殊すぎます。</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>この録音を解析できませんでした</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>一時停止中。%n曲が未解析です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>is</source>
        <translation>が次と同じ</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と異なる</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>が空でない</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>が次と完全に一致</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>が次以上</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>が次以下</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>が次より大きい</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>が次より小さい</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>が次より小さいか、ない</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>ジャンル（すべての情報源）</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>提案されたジャンル</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>第2候補</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>タグのジャンル</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>承認したジャンル</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>最後に再生</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>自分の決定</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>提案の状態</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>書き込みの結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>タグと音が食い違う</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>別のジャンルの方が可能性が高い</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>タグの内容が矛盾している</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>タグがジャンル名ではない</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>ジャンルが一覧にない</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>コンピレーション</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>不一致を無視</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>ファイルが見つからない</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>ファイルが読み込めない</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>ライブラリ内の番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>書き込み待ち</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>すべての条件に一致</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>いずれかの条件に一致</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>必要な条件の数</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>条件を追加(&amp;C)</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>このルールは入れ子が深すぎて一覧にできません。下のテキストで編集を続けてください。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>ルール（テキスト）</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>検索式として(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>{title}を隠す</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title}を表示</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>リセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>すべてのページの設定を初期状態に戻しますか？</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>確認時</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>プレイリスト内</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>第1、第2…の候補を選ぶ</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>似た曲の新規プレイリスト</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>選択した%n曲から始める(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>似た曲(&amp;S):</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>選択した%n曲全体に最も似た曲をライブラリから探します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>新規スマートプレイリスト</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>プレイリストの最初の曲</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最大(&amp;M)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>並び順(&amp;O):</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>条件を追加するかルールを入力すると、見つかる曲が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>今は%n曲が一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>プレイリストには最初の%n曲が入ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>録音時間</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>音楽を30秒ほど流してください。曲と同じように解析され、保存しない限り何も残りません。</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>またはファイルを選びます。ここにドロップするか、{key}で貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>マイクが見つかりません。接続してからもう一度開くか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>停止して聴く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>録音 {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} / {most}秒</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>短すぎて判定できません。もう少し長く録音してください。</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>ほとんど何も聞こえませんでした。マイクがミュートになっていないか、正しいマイクが選ばれているか確認してください。</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>ファイルを聴く</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>スペクトログラムなし: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>メルスペクトログラム</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>長さ{length}、{low}～{high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}、最大は{frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>まとめて承認</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>ジャンルのない曲で、確信度が次の値以上の提案を承認(&amp;C):</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>「{place}」で「{search}」に一致し、確信度が次の値以上の提案を承認(&amp;C):</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>「{place}」で確信度が次の値以上の提案を承認(&amp;C):</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>プログラムが不確かな曲も含める(&amp;N)</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>プログラムが学んだどの音とも似ていない曲は除外されます</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>最低の確信度（パーセント）</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>正解の見込みは、モデルが初めて聴く音楽でどれだけ正しかったかから推定します。ファイルにはまだ何も書き込みません。</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>ジャンル別プレビュー</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>正解の見込み</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n曲を承認(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>それほど確かな提案はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>そのうち%n曲には現在別のジャンルがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>ジャンル名を整える</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n曲に整えるべきジャンル名があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>すべてのタグの表記がジャンルの一覧と一致しています。</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>整えるタグ</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>現在のタグ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>ジャンルの表記がジャンル一覧や多くのタグと異なるタグ、1つのテキストに複数のジャンルが入っているタグ、またはジャンルのないタグです。「表記が不統一」は、(17)のような数字で書かれているか、1つのタグの中で内容が食い違っていることを示します。チェックしたものは「書き込み待ち」に移ります。</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>ジャンルを示していないタグは、その曲の提案を承認すると置き換えられます。今すぐ空にする場合だけチェックを付けてください。その曲にはそれ以降、何も提案されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n曲に、ジャンル名ではない文字列が入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}（表記が不統一）</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n曲を承認(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>曲の流れに沿ったジャンル</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Aで提案を承認、Rで却下、数字で別のジャンルを選びます。スペースで曲を再生します。どの操作もCtrl+Zで元に戻せ、ファイルはまだ変わりません。</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>承認したものは「書き込み待ち」に集まります。書き込みでは、実行前に各ファイルの変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>ファイルにジャンルが付きました。ツールメニューの「片付け」で残りが分かり、「履歴」では1年後でもどの書き込みも元に戻せます。</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>了解(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>アルバム%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>音楽ではない</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>タグと一致</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未解析</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>現在利用できません</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>元に戻す(&amp;U): {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>やり直す(&amp;R): {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}、開いています</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}、閉じています</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>ジャンル(&amp;G)</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>モデルのラベル(&amp;L)</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>ジャンルではない(&amp;E)</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>ファイルはまだ変更されません。名前を変えたジャンルは「書き込み待ち」に入ります。</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>リセット(&amp;R)…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>変更を適用せずに閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>自分のジャンルをプログラム付属のジャンルで置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>変更点を数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>不一致%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>決定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>スマートプレイリスト%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>提案、決定、プレイリストは変わりません。</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>変更対象: {what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n個のファイルが以前の名前を含み、書き込み待ちになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>音楽フォルダをここにドロップしてください</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizerはこのコンピューター上でファイルを聴きます。何も外に送られず、指示があるまでファイルは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. 聴く</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>曲はバックグラウンドで読み込まれ、解析されます。</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. 確認</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>各ジャンルの確率を見て、承認または変更します。</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. 書き込む</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>承認したジャンルがファイルに入ります。書き込みはすべて元に戻せます。</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>残して追加する</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>タグの書き込み</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>すでにジャンルがある場合</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>拒否のみ</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>変更なしのみ</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>待機中のすべて</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>書き込む曲</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>曲(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>すでにジャンルがある場合(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>変わるのはジャンルだけで、ほかはすべてそのままです。以前のジャンルは履歴に残り、書き込みはいつでも元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>書き込みを待つジャンルはありません。先に提案を承認してください。</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>これらの曲には、書き込む承認済みのジャンルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n個のファイルが変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n個は拒否され、そのまま残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n個のファイルは現在のジャンルを失います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルに書き込む(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>選択したもの</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルに書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n個のファイルを再び移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n個のファイルを元の場所に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n個のコピーを再び作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n個のコピーを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>プロセッサーコアごとに1つ</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>曲全体を聴く(&amp;W)</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>低い優先度で実行(&amp;L)</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>同時に解析する曲数(&amp;T):</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>同時に解析する曲の数です。このコンピューターには%n個のコアがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>抜粋の数(&amp;E):</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>曲全体に散らばった何か所を聴くかを決めます。</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>抜粋の長さ(&amp;L):</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>長いほど少し確実になりますが、時間がかかります。</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>約6倍遅くなります。変化の多い曲に有効です。</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>曲の解析中もほかのプログラムは快適に動きます。</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>制限時間(&amp;T):</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>これより時間のかかるファイルは失敗とし、残りを続けます。</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行を詰める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>ウィンドウの配色です。</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字の大きさ(&amp;S):</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>デスクトップの文字の大きさに対する比率です。</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>一度により多くの曲を表示します。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>再起動後に有効になります。</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>ライブラリのフォルダ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>フォルダを監視(&amp;W)</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>自分のジャンルを自動で学習し直す(&amp;G)</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>アルバムのほかの曲も考慮する(&amp;B)</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>音楽の場所です。フォルダの追加、削除、場所の変更ができます。</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>ウィンドウを開いている間、ライブラリのフォルダに加わった新しいファイルを1～2分以内に取り込んで解析します。ほかのプログラムがファイル内を変更した場合は再スキャンで見つかります。</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>プログラムに教えたジャンルについて: 新たに十分な数を承認すると、学習し直して何が変わるかを示します。承認するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>同じアルバムにある同じアーティストの曲は、たいてい同じジャンルです。そのため提案は、ほかの曲がどう聞こえるかにも左右されます。その曲だけの結果は一覧の横に表示されます。</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>条件の対象</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>どれか</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を取り除く</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>ブラウズの基準</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>ID3v2.3の複数のジャンルをリストとして保存(&amp;T)</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>ID3v1とAPEタグも更新(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>ファイルの更新日時を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>ハードリンクされたファイルにも書き込む(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>すでにジャンルがある場合(&amp;I):</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>書き込み前のプレビューで、そのつど選び直せます。</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>ID3v2.3の区切り文字(&amp;S):</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>ID3v2.3タグは1つの文字列しか持てないため、複数のジャンルはこれでつなぎます。</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>ID3v2.4と同じ方法です。ジャンルを区別できるプログラムが増えますが、古いものでは最初のジャンルだけが表示されることがあります。</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>ID3v2と併せて持っているファイルのみです。新たに追加はしません。</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>オンにすると、ほかのプログラムが変更に気付かないことがあります。</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>ほかのハードリンクは古いタグのままになります。</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>{seconds}秒の音楽だけに基づくため、確かさは下がります。</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>考慮したアルバムのほかの曲: {count}。この曲だけ: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>ほかに近いもの: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>「{folder}」をライブラリから取り除きました。ファイルは元の場所にあります</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>モデルを切り替え中</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>モデルをインストール中</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>モデルを削除中</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>ジャンルを変更</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>ジャンルを変更しました</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>ジャンルを編集（{what}）</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>ジャンル名を整える</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>ジャンルを学習中</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>学習したジャンルを適用中</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>以前のジャンルに戻しています</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>変更されたフォルダを確認中</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>見つからない曲を忘れる</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>再読み込み中</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダを取り除く</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>「{old}」は今後「{new}」で探されます</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>「{old}」は今後「{new}」で探されます。元に戻すには、もう一度場所を指定し直してください</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>フォルダの場所を変更</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新規プレイリスト</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新規スマートプレイリスト</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>似た曲の新規プレイリスト</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>プレイリストを読み込み中</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>プレイリストを読み込む</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>プレイリストを書き出し中</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>ファイルをコピー中</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>プレイリストの名前を変更</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>プレイリストを削除</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>「{name}」に追加</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>「{name}」から取り除く</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>「{name}」を並べ替え</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>プレイリストを書き出す</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>提案を承認</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>{genres}を承認</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>上位ジャンルを承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>決定を消去します</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>タグを維持</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>タグを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>今後確認しない(&amp;N)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再び確認する</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>{share}以上の提案を承認</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>不確かな曲も承認</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>アルバム「{album}」に{genre}を承認</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>アルバム{count}枚で承認</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}、{count}曲</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>提案を更新中</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>タグを書き込み中</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>ファイルを整理中</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>タグを編集中</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>カバーを書き込み中</translation>
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
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>毎秒{rate}</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>{number} Hz</source>
        <translation>{number}&#xa0;Hz</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number}&#xa0;kHz</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number}&#xa0;dB</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>残り約{hours}時間</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
</TS>
