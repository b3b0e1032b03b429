<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>关于 Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>聆听您的音乐，显示每个流派的概率，并写入您接受的内容。一切都在这台计算机上进行。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本信息</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。

附带的模型用研究数据训练；“工具”→“模型”中的卡片说明了数据和条款。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>将音乐文件夹添加到音乐库</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>音乐库文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>查看、移除或重新定位音乐库的文件夹</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>忘记丢失的曲目(&amp;G)…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>从音乐库中移除所选的丢失曲目</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>在文件夹中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>在文件管理器中打开曲目所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>查找新增、更改、移动和丢失的文件</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>重新读取所有文件(&amp;D)</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>也读取大小和时间与上次扫描时相同的文件</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>写入标签(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>预览后将接受的流派写入文件</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>将列表导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>保存此列表中曲目的所有已知信息</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>备份音乐库(&amp;B)…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>保存音乐库数据库的副本</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>恢复备份(&amp;K)…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>用保存的副本替换音乐库数据库</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>撤销最近的操作：决定、播放列表的更改或写入</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>重做最近撤销的操作</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>全选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>接受建议的流派并继续</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>不确定的也接受(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>建议有误，不写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>稍后决定：将曲目留在“不确定”中</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>流派(&amp;G)…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>输入一个或多个流派</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>编辑流派(&amp;E)…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>为所选曲目添加或移除流派</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>编辑其他标签(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>保留标签(&amp;K)</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>标签正确，建议有误</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>不再询问(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>无论模型怎么说，都不改动此标签</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>重新询问(&amp;I)</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>重新询问此标签</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>清除决定(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>清除决定</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>下一曲目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>上一曲目(&amp;P)</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>批量接受(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>预览后接受所有足够确定的建议</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>播放或暂停(&amp;L)</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>快进(&amp;F)</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>查看写入和移动的内容，并可撤销</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>编辑所选曲目的标题、艺术家、专辑和其他标签</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>添加或替换封面(&amp;A)…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>将图片用作所选曲目的封面</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>移除封面(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>从所选曲目中移除封面</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>封面另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>将曲目的封面保存为文件</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>下一首播放(&amp;N)</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>对所选曲目中程序不确定的也接受</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>此操作用于多首曲目，其中有些不确定。只有一首曲目时，请按 A。</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>接受上级流派(&amp;B)</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>接受建议流派的上级流派（例如 Bebop 的上级 Jazz）并继续</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>此操作用于与声音相矛盾的标签：它们在“不一致”中。</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>选择条件以缩小列表</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>在当前曲目之后播放所选曲目</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>添加到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>将所选曲目添加到队列末尾</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>显示队列(&amp;U)</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>查看接下来按什么顺序播放什么</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>随机播放(&amp;S)</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>以随机顺序播放列表</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>列表循环(&amp;R)</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>列表播放完后从头开始</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>单曲循环(&amp;T)</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>反复播放同一首曲目</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>侧边栏或列表</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>在侧边栏和列表之间切换</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>5 星(&amp;5)</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>给所选曲目 5 星</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>4 星(&amp;4)</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>给所选曲目 4 星</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>3 星(&amp;3)</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>给所选曲目 3 星</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>2 星(&amp;2)</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>给所选曲目 2 星</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>1 星(&amp;1)</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>给所选曲目 1 星</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>无星级(&amp;N)</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>移除所选曲目的星级</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>分析所有尚未分析的曲目</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>重新分析所选曲目(&amp;S)</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>再次分析所选曲目</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>这是什么流派？(&amp;W)</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>用麦克风录音或选择文件，查看其流派</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>整理文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>预览后，按流派、艺术家和专辑将文件移动到文件夹中</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>失败项(&amp;F)…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>无法读取、分析或写入的文件及原因</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>从最有把握的开始，逐步清理音乐库</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>重复项(&amp;D)…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>比较同一录音的文件，保留一个，将其他文件移到回收站</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>流派(&amp;G)…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>重命名、合并和编排流派；说明类别的含义</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>规范流派名称(&amp;T)…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>按流派列表统一标签中的流派写法</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>模型、它们的知识和准确度</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>学习我的流派(&amp;E)…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>学习您自己收藏中的流派</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>新建播放列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>用所选曲目创建播放列表</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>新建智能播放列表(&amp;M)…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>创建由规则维护的播放列表</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>新建相似曲目播放列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>用听起来像所选曲目的曲目创建播放列表</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>编辑规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>更改智能播放列表的内容</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>导入播放列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>从其他播放器写的文件创建播放列表</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>导出多个播放列表(&amp;V)…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>将多个播放列表作为文件保存到一个文件夹</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>导出播放列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>复制文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>将播放列表的文件复制到 U 盘、存储卡或手机</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>重命名播放列表(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>删除播放列表(&amp;D)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>将所选曲目在播放列表中上移一位</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>将所选曲目在播放列表中下移一位</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>从播放列表中移除</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>曲目(&amp;T)</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>逐首显示列表</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>封面(&amp;C)</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>显示列表中专辑的封面</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>专辑(&amp;M)</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>按专辑显示列表：各曲目的一致程度如何？</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>按流派、艺术家、专辑、文件夹或年份缩小列表</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>转到等待决定的曲目</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>侧边栏(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>播放器(&amp;Y)</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>打开第一个菜单</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>如何使用本程序（附图）</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>关于 Genre Organizer(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{tracks} 首中有 {votes} 首听起来像 {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{tracks} 首中 {sure} 首有把握，全部为 {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{tracks} 首中 {sure} 首有把握，其中 {votes} 首为 {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>（无专辑）</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>多位艺术家</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（不同）</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} 首待决定</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>不确定（{genre} {share}）</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>听起来像</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>将 %n 个文件移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>已将 %n 个文件移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n 个无法移动，保留原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>已从回收站恢复 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n 个需手动恢复；请查看回收站。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>所有流派</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>（无流派）</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>所有艺术家</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>（无艺术家）</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>所有专辑</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>（无专辑）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>（无年份）</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>所有年代</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>编辑 %n 首曲目的流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>其他流派</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>要添加的流派</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>曲目的流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>勾选：所有曲目都加上该流派。未勾选：都不含。半勾选：不变。</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} 首中的 {count} 首</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>添加 {genres}。</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>移除 {genres}。</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>从最有把握的到需要您亲耳判断的。每一步都会先显示将要做什么，并且可以撤销；在您写入之前不会更改任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>其中约 {count} 首很可能正确</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n 首没有流派的曲目有建议</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n 首曲目尚未分析</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n 首曲目有需要规范的流派名称</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>规范(&amp;T)…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>批量接受(&amp;M)…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>没有问题或待写入的曲目</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>按 {key} 可回到这里。</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}：{fine}，{ready}。</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}：{fine}。</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n 首没有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n 首待写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n 首曲目已有流派，但建议了另一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n 首曲目听起来与标签中的流派完全不同</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n 个文件有副本</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>重复项(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n 首曲目需要您亲耳判断：没有建议</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>试听(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n 个文件无法读取、分析或写入</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>失败项(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n 首曲目可以写入</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写入(&amp;W)…</translation>
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
        <translation>{after}（原为 {before}）</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>建议：{genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>第二候选</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>当前标签</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>音轨号</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺术家</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>碟号</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>音轨总数</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>碟片总数</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>上次播放</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>各模型的概率</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>请先选择曲目，再比较各模型的结果。</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>让内置模型聆听此曲目(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>让 {model} 聆听此曲目(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>让勾选的 %n 个模型聆听此曲目(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>此模型的第一候选</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}：{told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} 被认作 {said}：{total} 首中的 {count} 首</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>复制“{name}”的 %n 首曲目，文件名由艺术家和标题组成，任何 U 盘、存储卡或手机都能使用，并附上播放列表文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>复制到(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>为文件编号，供按名称排序的播放器使用(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>请选择 U 盘、存储卡或其中的文件夹。</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · 可用 {free}</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>移除 %n 首曲目的封面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>%n 首曲目的封面</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>当前封面</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>新封面</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>正在读取封面…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>选择图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>无封面</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>请选择图片、粘贴图片或将图片拖放到此处。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>只有正面封面会更改；封底等其他图片、音频和所有文字都保持原样。图片按原样存储。历史记录保留旧封面，随时可以撤销更改。</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>并非所有曲目都有此封面。</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>无法显示。</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>此图片已损坏或过大，无法显示。</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>没有封面</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>图片 (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>保存封面</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Genre Organizer 发生了内部错误。您的文件是安全的，可以继续使用；如果再次发生，请重新启动程序。</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>详情见日志：{path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>跳过 %n 首（不确定或已决定）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>已接受 %n 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>跳过 %n 首（没有上级流派、不确定或已决定）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>已为 %n 首曲目接受 {genres}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n 首原已如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>已拒绝 %n 首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n 首留待稍后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>跳过 %n 首（已写入或尚未决定）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>已清除 %n 个决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>已保留 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>不再询问 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>重新询问 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 首曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>已忘记 %n 首丢失的曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n 个决定已写入文件，未能撤销。请先撤销写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>撤销对 %n 个文件的写入？其标签将恢复为之前的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>撤销写入</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>撤销写入(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>像撤销之前那样再次写入 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>再次写入</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>再次写入(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>整理 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>复制 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>将 %n 个文件移回原处？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>移回(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>像撤销之前那样再次移动 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>再次移动</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>再次移动(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>移除所创建的 %n 个文件？原文件会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>移除副本</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>移除副本(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>像撤销之前那样再次创建 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>再次创建</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>再次创建(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>涉及 %n 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>已接受：{count}。这些决定将被替换。</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>已写入：{count}。这些文件届时需要再次写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n 首曲目，其中约 {right} 首预计正确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>其中 %n 首程序不确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>跳过 %n 首（已写入、失败或没有建议）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复项…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>每个录音保留勾选的文件，起初是质量最好的那个。其他文件移到系统回收站；撤销可将其恢复。</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>录音及其文件</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>录音及要保留的文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复项</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>每个录音在您的音乐库中只有一份。</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>所有副本使用相同流派(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>保留勾选的文件(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n 个录音重复出现，共 {files} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>另有 %n 组只是听起来相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n 组只是听起来相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>同一录音</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>听起来相同</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>将 %n 个文件移到系统回收站？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>其中 %n 个只是听起来与保留的文件相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>编辑 %n 首曲目的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>从路径获取(&amp;P)：</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>路径的模式</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>移除多余空格(&amp;R)</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>按英文标题大写(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>为曲目编号，起始于(&amp;N)</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>第一个音轨号</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>并填写总数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>只有这些字段会更改；音频、图片和其他内容都保持原样。历史记录保留每次编辑，随时可以撤销。</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>第 {position} 个字符：{problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在规划…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n 个文件将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n 个保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>还没有需要审阅的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n 首曲目尚未分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>%n 首曲目没有足够可能的流派可供建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>显示不确定的曲目(&amp;S)</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>此步骤已完成</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>“清理”会告诉您还剩什么。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>此模型不认识流派 {genre}。</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>此列表中没有符合搜索的曲目。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>导出播放列表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>导出多个播放列表</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>已存在的 %n 个文件将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>播放列表的文件夹</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>失败项</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>按原因列出的失败项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…以及另外 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n 个文件无法读取、分析或写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>未分析：{reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>未写入：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>重试 %n 个文件(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>全部重试(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>安装 musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn 是巴塞罗那 Music Technology Group 的标注模型，采用自由的 ISC 许可证。与默认模型一起使用时，正确的建议更多；分析时间则是原来的数倍。</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip 将从 Python Package Index 获取其发布的软件包（29 MB）。这是程序唯一使用网络的时候；不会发送关于您或您的音乐的任何信息。如果您已有该软件包的文件，请改选“从文件”。</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>获取并安装(&amp;F)</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>如何处理“{field}”</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹多个值›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>移除筛选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>选择条件以缩小列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>此列表中有 %n 首曲目符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>音乐库文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>移除文件夹不会改动任何文件，再次添加时其决定会恢复。移动或重命名过的文件夹请重新定位；要恢复原状，请再次重新定位。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>重新定位(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder}（暂不可用）</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>该文件夹现在在哪里？</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>从音乐库中移除 {folder}？文件留在原处。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>完整路径（播放列表可移动，音乐不可）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>%n 首曲目的流派</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>流派（用 ; 分隔）(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>音乐库中的新流派：{genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>不是流派(&amp;O)</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>不把所选名称算作流派，如“Unknown”</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>合并到(&amp;M)</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>将其添加为流派、合并到现有流派，或标为不是流派。可以选择多个。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>标签中</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>流派名称</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>上级流派</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>其他写法，每行一个</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>受保护(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>上级流派(&amp;B)：</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>其他写法，每行一个(&amp;S)：</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>含有受保护流派的标签永不被覆盖。</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>标签中的其他名称</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre}（受保护）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>新流派</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>此次写入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>撤销会恢复文件原来的内容和位置；此后被其他程序更改过的文件保持不变。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>每次写入及其所有文件都列在这里，并且可以撤销。</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>撤销所选文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>全部撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>没有写入任何内容</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>再次写入：{genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>撤销：{genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>已复制文件</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>已链接文件</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>已移动文件</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>已再次复制文件</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>已再次链接文件</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>已再次移动文件</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>撤销：副本已移除</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>撤销：文件已移回</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>已编辑标签</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>已再次编辑标签</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>撤销：标签恢复原样</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>已更改封面</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>已再次更改封面</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>撤销：封面恢复原样</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n 个已写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n 个已恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>于 {when} 撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 个已移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n 个未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n 个已再次创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n 个已再次移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n 个已再次写入</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>未处理：{reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>已再次创建</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>已再次移动</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>已再次写入</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>再次创建所选(&amp;S)</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>再次创建(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>再次移动所选(&amp;S)</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>再次写入(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>再次移动(&amp;A)</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>再次写入所选(&amp;S)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>当前标签</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>听起来像什么</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>显示所有流派</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>随曲目进程</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>相似曲目</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>音乐库中的相似曲目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>未选择曲目</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>选择一首曲目以查看其流派。</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>已选择 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>接受每首的建议</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>接受 {all} 首中的 {count} 首</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>输入流派…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>为 %n 首曲目接受 {genre}</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>只剩下不确定的曲目</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>所有曲目都已有决定</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>…以及不确定的 %n 首</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>随曲目进程（学习之前）</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>目前您自己的流派只针对整首曲目给出。分析该曲目后会显示其时间线。</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>您自己的流派只针对整首曲目给出：{reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>显示全部 %n 个流派</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>共 {duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>它们听起来像什么</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共同信息</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>无流派</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>写入后</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>若接受</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>改为接受 {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>仍然接受 {genre}</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>接受 {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>已接受：{genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>如果您知道它的流派，请按其编号，或用 G 输入。</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>除非您选择流派，否则其标签保持不变：请按流派的编号，或用 G 输入。</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>如果您有更多这样的音乐，请指明其中几首曲目的流派，并让程序学习。</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>如果其中确有音乐，请重新分析，或用 G 输入流派。</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>请替换或修复文件，然后重新分析；或输入其流派。</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>请替换或修复文件，然后重新读取。</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>文件保持原样。如有可能请解决问题，然后再次写入。</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>您选择保留此标签。</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>标签是 {tag}，但听起来不像 {tag}。如果标签有误，请接受 {genre}；如果正确，请保留标签。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count} 次，最近一次是 {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（不同）</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – 已暂停</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job}（另有 %n 个等待）</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>模型的类别</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>模型的类别</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>您的流派</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>类别 {label} 的流派</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>模型的每个类别代表您的哪个流派。</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>安装模型后，类别会出现在这里。</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>学习我的流派</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>程序可以从已知流派的音乐中学习您自己收藏的流派。请勾选要学习的流派。一个流派需要至少 3 位艺术家或 3 张专辑的 8 首曲目。</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>我接受的流派和文件中的流派</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>仅我接受的流派</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>我的文件夹名称</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>音乐库文件夹以下的层级</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1：音乐库文件夹下的第一级文件夹；0：该文件夹本身</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>学习来源(&amp;L)</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>要学习的流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>可以学习</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>每个流派学得如何</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>建议时的正确率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的比例</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>常被认作</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>流派(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>审阅接下来的 %n 首(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>若您说明其流派，最有助于学习的曲目</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>编辑流派(&amp;E)…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>指定哪些名称是同一流派、哪些更宽泛、哪些不是流派</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>恢复以前的(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>正在查找已知流派的曲目…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>还需 %n 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>还需 %n 位艺术家</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>最多学习 {count} 个流派：曲目最多的那些。</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>启用后，%n 个建议会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>图中每一行是真实流派，每一列是猜测的结果。</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>尚不行：{what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>学习需要至少两个曲目足够的流派。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n 首有流派的曲目未参与：它们尚未分析。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>自上次以来，您接受了 %n 首曲目的流派。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>正在将学到的内容应用到您的曲目…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>正在将以前学到的内容应用到您的曲目…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>没有保留任何内容；您的建议保持原样。</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>正在查找最有助于学习的曲目…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>所有已分析曲目的流派都已知。</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>已启用。您的决定保持不变。</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>以前的流派已恢复。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>比不学习更好。</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>不比不学习更好：更多例子会有帮助。</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>在未学习过的艺术家的音乐上试验：{count} 首曲目中，第一候选正确的占 {share}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>不学习时为 {share}（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>它为 {some} 的曲目建议流派，其中 {share} 正确；其余的不确定。</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>为学习而审阅</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>自上次学习以来，您接受了 %n 个流派。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>重新学习(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>您的流派已重新学习。启用后，%n 个建议会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>查看(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>输入电平</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>太响</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>无法在文件管理器中打开文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份音乐库</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>用 {file} 替换音乐库？它创建于 {date}，包含 %n 首曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>此后有 %n 次写入更改了文件（共 {files} 个）；文件保持不变，写入仍可在历史记录中撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>当前的音乐库会保留在旁边；音乐文件不受影响。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>忘记丢失的曲目</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>忘记 %n 首丢失的曲目？其结果和决定将丢失；文件恢复后会重新分析。历史记录会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 个已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 个丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>扫描完成：{counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>未找到音频文件</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>已分析 %n 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n 个文件暂不可用；驱动器连接了吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>已将 %n 首曲目导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>音乐库已备份为 {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>音乐库已恢复</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>音乐库已恢复；之前的保存为 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>无法撤销 %n 个文件的封面更改：旧封面已丢失或损坏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>搜索，或 year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>这是什么流派？</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>试试另一个(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>保存声音(&amp;S)…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>剪贴板中没有音频。</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>粘贴的片段</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>保存声音</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>无法保存 {file}：{reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>评分(&amp;I)</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>封面图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>播放(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>播放列表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>第 {number} 个字符处的“(”没有闭合</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>“)”没有对应的“(”</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>“:”或“=”</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>“p(”没有闭合</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>“{alias}”已是“{other}”的另一写法；请将“{genre}”合并到后者，或在那里移除该写法</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>“{field}”不能比较大小</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>“{flag}”只能取 yes 或 no</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>“{genre}”和“{other}”是同一名称的不同写法；请合并</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>“{genre}”不能位于“{parent}”之下，因为后者在它之下</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>“{genre}”的上级“{parent}”不存在</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>“{id}”不是可用的名称</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>“{name}”不能作为模型名称：请使用小写字母、数字和 -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>“{name}”是智能播放列表；请更改其规则</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>“{text}”在此不是有效值；应为 {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>此处无法理解“{text}”</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>还需 1 位艺术家或专辑</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>还需 1 首曲目</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 秒而非全部</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>集群需要 distributed 软件包，但尚未安装；参见指南中的“大型音乐收藏”</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>文件夹不能命名为 {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>文件夹需要完整路径</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>不能同时添加和移除同一流派</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>流派名称须含有字母或数字</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>此处缺少名称</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>模式需要一个字段，否则所有文件会同名</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>播放列表需要名称</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>APE 标签</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>ASF 属性</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>ASF 元数据</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>ASF 元数据库</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>请添加 {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>冒号后需要 1 到 99 的数字</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>所有例子都是 {genre}；学习需要另一个流派来区分</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>曲线下面积</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>[ 和 ] 之间需要字段，例如 {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>花括号之间缺少字段</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>无法创建文件夹 {folder}：{reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>无法创建音乐库 {file}：其文件夹不可写</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>无法创建锁 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>无法移开 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>无法打开音乐库 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>无法连接 {address} 上的 Dask 调度器；请用以下命令启动：dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>无法读取播放列表 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>无法读取设置 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>无法恢复 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>无法保存设置 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>无法按“{key}”排序；可用：{keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>无法写入备份 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>无法写入日志 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>无法写入 {folder}：{reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>音乐库文件夹中的副本会被列出两次；请选择其外的文件夹</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>统计于 {parts}。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>不扫描已删除的文件和其他程序的文件</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>每个类别都有自己的概率。它们学自一个 AudioSet 标注模型对自由音乐和 GTZAN 片段的判断，并在不知道此类类别的 FMA 留出部分上测量：以从 VGGish 嵌入学习 AudioSet 自身类别的线性分类器为准，每个类别取最符合的二十分之一曲目。曲线下面积 0.5 为随机猜测，1 为完美。</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>FLAC 图片</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>在未学习过的曲目上的数值，附 95% 区间。系统是在*验证*部分上选定的，而不是在*测试*部分上。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN 和 FMA，其流派也不同</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>GTZAN 的录音是商业作品片段，FMA 曲目的许可证各不相同；录音本身不包含在内。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>那里没有安装 Genre Organizer</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>列表之外的流派只能归为列表中的一个或*不确定*。</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>其置信度有多可信</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正确的频率</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>ID3v1 流派编号</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>它还给出嵌入，用于查找相似曲目和异常曲目。</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>它无法察觉语音、噪声及其他非音乐的声音。</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>它聆听曲目 {features} 的窗口，给出 {count} 个流派各自的概率：{genres}。曲目的概率是各窗口的平均值。</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>读取所需的内存太多。</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>超过 {seconds} 秒，已跳过。</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>应用学到的内容失败：{reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>学习失败：{reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>因结果未得到证实而排除：{labels}。这也是由同一部分数据决定的，因此其余类别的数值略偏高。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – 几乎所有播放器都支持</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>128 kbit/s 的 MP3</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>32 kbit/s 的 MP3</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>64 kbit/s 的 MP3</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>MP4 标签</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>模型 `{model}`，版本 {version}；{count} 个参数；权重许可证 {licence}。</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>每个模型只写一次</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>未给出流派；请输入名称</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>没有安装模型；请重新安装程序</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>音乐库 {file} 所在磁盘没有空间；请腾出空间</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或文件夹</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>没有曲目用此模型分析过；请先分析曲目</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>集群中没有可用的工作进程；{worker}：{reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>还不够：学习需要两个流派，但没有一个例子足够；最接近的是 {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>还不够：学习需要两个流派，{genre} 的例子足够；下一个最接近的是 {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>未测量：{what}。</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>还不知道这些曲目听起来如何；请先分析</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>听起来像这些曲目的只有它们的副本</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>{word} 之前没有内容</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>请指定要添加或移除的流派</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime 无法加载其网络；请重新安装模型</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>在受损和外来录音上</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>只有数字才有宽度；{field} 是文本</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – 适用于较旧的播放器和网络电台</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>概率经过校准（温度 {temperature}）。低于 {share} 的曲目视为*不确定*。在留出的曲目中，置信度至少为下列值的建议的正确比例：</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>随机种子：{seeds}。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>扫描会跳过此文件夹；请选择其他文件夹</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>比例为百分比，附 95% 自助法区间。*不变*：答案与未受损录音相同。*确定但错误*：所有录音中得到建议（而非*不确定*）且错误的。</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>语音、噪声及其他非音乐的声音应凭其嵌入与训练曲目的距离归为*不确定*；这是保护措施，不是检测器。</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>已停止：连续 {count} 个文件无法访问，最后一个是 {file}；请连接驱动器或重新扫描，然后再分析</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>确定但错误</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>备份 {file} 已损坏；请另选</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>{address} 上的集群没有工作进程；请用以下命令启动：dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>集群出错（{error}）。</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>与 {address} 上集群的连接已断开；已分析的内容会保留。要继续，请再次运行该命令</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>音乐库 {file} 所在磁盘报告错误；请检查磁盘</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>音乐库 {file} 所在的驱动器无法保证写入的内容得以保留；请将音乐库放在其他驱动器上（--db）</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>音乐库 {file} 所在的驱动器不支持文件锁；请将音乐库放在其他驱动器上（--db）</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>这些曲目的文件此后被写入；请先撤销写入</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>文件夹为空，但以前有音乐；驱动器连接了吗？如果本应为空，请将其从音乐库中移除。</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>文件夹不存在；驱动器连接了吗？</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>无法打开音乐库 {file}；其文件夹必须存在且可写</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>无法写入音乐库 {file}；请检查其权限</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>音乐库 {file} 正忙：另一个程序正在写入；请稍后再试</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>音乐库 {file} 正忙：另一个扫描、分析或写入正在运行；请等待或取消它，然后重试</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>音乐库 {file} 已损坏；请恢复备份（{folder} 中可能有）</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>音乐库 {file} 由更新版本的 Genre Organizer 创建；请更新程序</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>播放列表声明了实体，不予读取</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>播放列表已不存在</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>播放列表不是 PLS：没有 [playlist] 行</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>播放列表不是 WPL：没有 smil 元素</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>播放列表不是 {format}：{reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>播放列表其间被更改；请重试</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>读取它的进程意外结束（状态 {status}）。</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>程序正在关闭</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>查询的部分太多</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>查询嵌套太深</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>查询太长</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>第 {number} 个字符处的引号没有闭合</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>GTZAN 的十个流派学自几百个片段，其中大多数是 2002 年以前的美国或英国音乐。</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>工作进程无法启动（状态 {status}）。</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>工作进程未能及时启动。</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>{bracket} 没有闭合</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>已有播放列表“{name}”；请另选名称</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>有一个没有开头的 {bracket}；若要表示它本身，请写两次</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>已有另一个名为 {name} 的模型；请另选名称</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>没有批次 {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>没有批次 {batch}；历史记录中有列表</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>没有可撤销的决定</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>没有字段“{field}”；若要搜索该文本请加引号</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>没有字段 {name}；您是指 {field} 吗？</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>没有字段 {name}；可用的有：{fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>{name} 没有以前的版本</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>没有流派“{genre}”</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>没有音乐库 {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>没有模型“{model}”</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>没有播放列表“{name}”</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>空间不足：{folder} 中需要 {needed}，只剩 {free}</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>没有带流派的曲目可供学习</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>没有可撤销的内容：没有文件被更改，或都已撤销</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>这些文件属于多个批次；请一次撤销一个批次</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>两个工作进程在读取它时意外退出。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>意外错误（{error}）；详情见日志。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Vorbis 注释</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL 无法容纳含控制字符的名称；请导出为 XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – 适用于 Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的作用</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>不擅长的内容</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>嵌入了解什么</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>不使用工作进程 {worker}：{reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>工作进程 {worker} 已丢失；它的文件改由别处分析</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – 含标题的 XML</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>比较，例如 &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>日期，例如 2025、2025-06 或 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要文件夹的位置上有一个文件</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>流派，例如 p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>随机猜测为 0.5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>硬链接不能指向其他驱动器；请复制</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>时长，例如 3:45 或 225（秒）</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>模型有 2 至 {most} 个类别，且各不相同</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>0 到 1 的数或百分比，例如 0.6 或 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>数字，例如 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>路径，例如 {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>路径，例如 {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>含有其流派的标签已不存在</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>标注模型有 1 至 {most} 个标签</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>值，例如 {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>词、field:value、p(genre)&gt;=0.6 或括号</translation>
    </message>
    <message>
        <source>album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>专辑艺术家</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>{format} 文件之前有 ID3 标签；请先移除</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>是网址，不是文件</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>其间另一个程序更改了它；请重试</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>其间另一个程序更改了其流派</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>此后另一个程序更改了其流派</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>另一个程序正打开着它；请稍后重试</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>另一个程序正在写入；请稍后再试</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>另一个程序正在使用该文件；请关闭后重试</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>如同 32 kbit/s 有损编码之后</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>如同 64 kbit/s 有损编码之后</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>与程序分析时相同</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>批次 {batch} 此后移动了它；请先撤销该批次</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>无法保存（{reason}）</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>其 APE 标签为版本 1，无法容纳图片</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>其 ID3 标签关于是否非同步化自相矛盾；请用创建它的程序重新保存</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>其属性被截断</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>其注释被截断</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>其封面将超过 FLAC 允许的大小</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>其封面将超过 ID3v2.2 允许的大小</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>其文件头容纳不下这么大的封面；请选择小于 {most} 的封面</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>其片段索引被截断</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>其分段索引被截断</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>其最后一个原子被截断</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>其清单不可用：{reason}；请修正或重新获取模型</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>其网络无法处理清单所述的 {frames} × {bands} 窗口</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>其图片位于本程序只读取而不写入的位置</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>模型 {model} 是为模型 {other} 的另一版本制作的；请重新安装两者，或重新学习</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>模型 {model}：其网络没有输出 {output}；请修正清单或重新获取模型</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>其音频可能延续到声明的结尾之后，新标签会在那里将其切断；请用音频编辑器重新保存</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>不是 JPEG、PNG、GIF 或 WebP 图片</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>其中一张图片比其标明的更长</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>其中一个偏移表被截断</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>副本中的图片不正确</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>其旧封面已不再保留：{file} 缺失或已损坏</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>其旧封面已损坏</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>驱动器是只读的；请允许写入后重试</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>文件不完整：末尾缺少音频；请重新获取</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>无法为撤销保留旧封面（{reason}）</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>图片已损坏：其文件头未标明尺寸</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>其中的权重已损坏；请重新获取文件</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>新名称下有一个不同的文件；请查看两者</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>已有同名的其他文件</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>没有封面</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} 没有封面</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} 不是发布的 musicnn 0.1.0 wheel（其哈希不同）；请重新获取</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}：无法读取（{reason}）</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}：{others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}：{tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}：{tracks}，{others}</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>评分必须为 0 到 {most} 星</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>ASF 描述</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>未指定任何更改</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>只能添加文本，且只能添加到以下字段：{fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>驱动器是只读的；请允许写入，或选择其他驱动器</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>文本长度超过 ASF 允许值</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>其间另一个程序更改了其标签</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>此后另一个程序更改了其标签</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>最多 {number} 个字符</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>最多 {number} 层</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>最多 {number} 个部分</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>带宽可区分度</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>校准误差（ECE）</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>无法分析</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>无法锁定（{reason}）</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>无法移动（{reason}）</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>无法访问（{reason}）</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>无法写入（{reason}）</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>GTZAN 片段</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>旧唱片的噼啪声</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>受损副本</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>已损坏或不是音频</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>碟号</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>每个类别都需要表示它的标签</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>GTZAN 片段（2 至 3 秒音频）</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>加快 6%</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>特征制作方式可区分度</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>此版本的程序不认识特征 {kind}；请更新程序或另选模型</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>文件须放在其旁边，名称中不含文件夹</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>外来录音</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>其他来源的自由音乐</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>其他来源的自由音乐，频谱图按 FMA 方式制作</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>自由音乐，大多为电子或古典</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>电源嗡声</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>区间：完美校准的模型会测得的范围</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>它属于另一用户，须由该用户来操作</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>它无法读取 {file}；请在那里挂载该文件夹，或用 --map 指明位置</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>无法读取它；其标签未知</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>它不以流信息开头</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>它没有响应，也没有 nanny 来重启它</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>它的模型“{model}”版本不同</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>它没有流派；保留原处</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>它没有影片头，或有多个</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>它有无法安全移动的偏移量</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>它有多个标签列表</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>它有多个名称（硬链接），写入会使它们分离；请在设置中允许</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>它有多个名称（硬链接），其他驱动器无法容纳；请复制</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>它的标签位于只有部分程序查看的位置，例如声明的结尾之后</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>原子太多</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>属性太多</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>它的 Genre Organizer 版本为 {there}，这里是 {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>它是指向别处文件的链接；请整理那个文件</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>它是静音的，或始终是同一声音</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>它在两处保存标签</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>可能是例子很少的 {genre}</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>它在创建后被更改过；保留原处</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>其间被移动或删除</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>它是以流方式录制的，未注明大小</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>它将超过格式允许的大小</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>其 APE 标签有损坏的项目</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>其 APE 标签的大小不可能</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>其 APE 标签有比标签更长的项目</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>其 APE 标签的版本未知</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>其 APE 标签的项目数不符</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>其 ID3 块中没有 ID3 标签</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>其 ID3 扩展头的大小不可能</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>其 ID3 扩展头不完整</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>其 ID3 标签同时使用了校验和与非同步化</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>其 ID3 标签没有以其声明的页脚结束</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>其 ID3 标签的大小不可能</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>其 ID3 标签比文件更长</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>它的 ID3 标签位于其他数据之后，只有部分程序会查看那里；新标签会使它们看不到原标签</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>其带校验和的 ID3 标签太大，无法编辑</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>其 ID3v2.2 标签的压缩方式未定义</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>其 ID3v2.{version} 标签的版本未知</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>其 Ogg 页不连续</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>其原子相互矛盾</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>本程序不认识其音频编解码器</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>其音频将超出偏移量所能表示的范围</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>其块不连续</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>其注释比声明的更长</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>其注释太大，无法编辑</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>其注释过早结束</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>其注释没有结尾</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>其注释将超过 FLAC 允许值</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>其描述被截断</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>其驱动器是只读的；请先允许写入驱动器</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>其清单要求的特征含有不可能的数值</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>其第一页包含的不只是流的头部</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>其文件夹是只读的；请先允许写入</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>它的文件夹或新文件夹不允许更改</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>其流派与计划时不同；请重新读取</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>其流派位于本程序只读取而不写入的位置</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>读取之后其流派被更改；请查看后再次写入</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>其流派 {genre} 受保护；请先取消保护</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>其头部扩展自相矛盾</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>其头部不完整</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>其头部对象相互矛盾</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>其最后一个 Ogg 页不完整</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>其清单写的是“{model}”；请重命名文件夹</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>其元数据块比文件更长</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>其元数据块没有通向音频</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>其元数据被截断</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>其影片头已压缩</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>其影片头将变得太大</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>其网络对一切都给出相同的答案</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>其网络对同一声音给出不同的答案</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>其网络返回的值不是数字</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>其网络含有自己的函数或训练步骤</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>其网络使试运行进程崩溃</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>无法试运行其网络</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>其网络给出 {found} 个{kind}，而清单写的是 {width} 个</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>其网络嵌套太深</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>其网络不是 ONNX 文件</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>其网络的权重在其他文件中；请合并为一个文件</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>其网络所需内存超过模型允许值</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>其网络需要程序没有的 {domain} 运算符</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>其网络太慢；一分钟后已停止</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>其网络的嵌入不是每个窗口一行数字</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>其路径不符合模式</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>路径太长，无法在旁边放置副本</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>其第二个包中没有注释</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>其流的开头不正确</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>无法理解其结构（{error}）</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>符号链接形成循环</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>其标签位于音频之中或文件之外</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>读取之后其标签被更改；请查看后重试</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>计划之后其标签已更改；请重新读取</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>其标签所需内存超过允许值</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>内存不足以读取其标签</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>其标签重叠</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>其标签位于本程序只读取而不写入的位置</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>其非同步化的 ID3 标签太大，无法编辑</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>其窗口为空或太大</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>类别须为文本</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>每个流派从 10 首曲目学习</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>每个流派从 20 首曲目学习</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>每个流派从 5 首曲目学习</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>每个流派从 50 首曲目学习</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>低音减弱，高音增强</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>高音减弱</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>对数梅尔频谱图</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>加大 20 dB（削波）</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>合成声音</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>未知的清单格式 {number}；请更新程序</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json 不是清单（{reason}）；模型指南说明了其内容</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>6 个 5 秒窗口的平均，与程序分析曲目时相同</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>模型 {model}：不是在这里学习的</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>模型 {model}：{reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>模型 {models}：没有共同的类别；请另选</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>低音增强</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>新的 {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>两侧无相同艺术家</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>没有流派达到建议所需的最低值 {least}</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>两侧无近邻</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>没有更改权限</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>两侧无相同歌曲</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>无法解码声音；文件可能已损坏或为空</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>噪声、纯音和咔嗒声，即它学会不确定的那类声音</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>不是已知的音频格式，或已损坏</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>不是可用的文件名</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在音乐库中</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>不在音乐库中；请先扫描其文件夹</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>无法作为音频读取（{reason}）</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>无法作为音频读取；文件可能已损坏</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>4 kHz 以上为空</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>5.5 kHz 以上为空</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>8 kHz 以上为空</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>相同方法但不含验证部分</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>仅一个声道</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>其中一个块比文件更长</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>其中一个注释比块更长</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>其中一个元数据块比声明的更长</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} 之一</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>{words}、p(…) 之一</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>在音乐库文件夹之外</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) 没有比较对象</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>低 15 dB 的粉红噪声</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>低 30 dB 的粉红噪声</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip 无法获取 {requirement}（{reason}）；详情见日志</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>未安装用于获取的 pip；请在别处用“pip download --no-deps {requirement}”获取文件，再从文件安装</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>减小 20 dB</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>录音过载（削波）</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>重采样为 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>重采样为 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>重采样为 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>音乐库中有多首曲目可能符合</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>FMA 独有流派的比例</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>来自 Debian 软件包的 16 小时自由音乐（对数梅尔频谱图），无标签</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>低于 {least} 的曲目算作*不确定*。给出流派建议的有 {share}。</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>在未学习过的艺术家的曲目上统计，附 95% 区间。</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small 的十分之八，按 50 首曲目分块（对数梅尔频谱图）</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small 的十分之九，按 50 首曲目分块（对数梅尔频谱图）；所有选择与校准都用一个未学习过两者验证部分的孪生模型进行</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN，已滤除缺陷的训练部分（{data}）</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN，已滤除缺陷且艺术家互不重叠的划分中的训练与验证部分（对数梅尔频谱图）</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>它位于模型 `{model}` 之后，为其所学音乐库的 {count} 个流派各给出一个概率。每个流派单独作答：可能有多个，也可能一个都没有。</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>因在 FMA 的验证部分上未得到证实而排除：{labels}。</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>不在批次 {batch} 可撤销的文件之中</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>建议中正确的有 {share}。</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>基于对数梅尔窗口的残差卷积网络，{count} 个流派</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>教师：FMA 曲目的 VGGish 嵌入；GTZAN 训练片段的标签概率</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>教师：FMA 曲目的 VGGish 嵌入；GTZAN 训练片段的标签概率；AudioSet 标注器和音乐标注器对自由音乐及部分 GTZAN 片段短摘录给出的嵌入与标签</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>模型 `{model}` 的猜测正确的有 {share}。</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>最佳猜测正确的有 {share}。</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>版本 3 的主干用除 FMA 验证部分外的全部数据更新，并以自己的最后一层承担一半的流派判断</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>另一个主干取三个从同一起点继续训练的网络的权重平均</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>设置 {file} 已损坏，因此使用默认值。保存设置时，损坏的文件会保留为 {kept}。</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>年份，或 {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>音频、外来录音、嵌入：仅对内置模型测量</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>30 秒片段：其特征需要音频，摘录有而片段没有</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>由基础模型找到</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>其嵌入：{data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn：一个已发布的标注器（Million Song Dataset），在其标签上加有我们的输出头</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn：带 Last.fm 标签的 Million Song Dataset</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>我们的输出头：它对 GTZAN 已滤除缺陷的训练部分，以及 AudioSet 标注器有把握的自由音乐给出的标签</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>建议时正确</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>确定回答的比例</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>确定但错误的比例</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>减慢 6%</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>来源可区分度</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>按 FMA 方式制作的频谱图</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>方波、扫频和嘈杂人声，它没有学过</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>温度和偏差须大于 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试部分</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>ID3 标签将超过格式允许的大小</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>回收站无法保存其名称；请先重命名文件</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>副本未通过检查：{difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>副本中的流派不正确</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>副本中的新文本不正确</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>副本与原文件不一致；请检查驱动器</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>最严重的损伤</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>磁盘已满；请腾出空间</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>磁盘已满；请腾出空间后重试</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>磁盘配额已用完；请腾出空间</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>磁盘报告错误（{error}）</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>驱动器无法容纳这么大的文件</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>驱动器不支持此名称</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>新文件夹所在的驱动器已断开；请重新连接后再试</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>{folder} 所在的驱动器是只读的；请允许写入后重试</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>嵌入学习过验证片段：置信度不如看上去可靠</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>查询的结尾或另一个词</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>文件不存在；请重新扫描</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>文件是只读的；请先允许写入</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>其间文件被更改；请重新扫描</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>文件在读取后被更改；请重新扫描</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>文件将超过允许的大小</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>清单中的文件 {file} 缺失</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>GTZAN 过滤后的测试部分</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>文件夹 {folder} 不存在；请连接其驱动器或创建该文件夹</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>音乐库无法存储它；详情见日志</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>播放列表的名称以 {endings} 结尾</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>由 musicnn 权重生成的网络与 musicnn 的答案不同</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>新路径对驱动器来说太长</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>原文件不在了；副本保留</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>图片大小为 {size}；封面最大为 {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>程序已有自己的模型 {model}；请在清单中另取名称</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>程序对此不确定</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>相同片段，含与不含 8 kHz 以上</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>相同的文件已在那里</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>相同的自由音乐，以两种方式制作</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>FMA 的七个类别</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>系统未将其移到回收站；请手动删除文件</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>GTZAN 的十个类别</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>GTZAN 和 FMA 的测试部分合计</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>训练部分，按艺术家 5 折，3 轮</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>GTZAN 和 FMA 的验证部分合计</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>头部所指的位置没有 ID3 标签</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>其中没有 MPEG 音频</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>其中没有音频</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>文件中没有音频</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>此文件中没有音频</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>其中没有 manifest.json；模型指南说明了其内容</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>没有空间在旁边放置副本；请腾出空间</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>其中没有分段</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>没有这样的文件夹或文件</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>没有标签 {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>此文件系统不支持硬链接；请复制</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>这是系统的辅助文件，不是音乐</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>这是{what}，不是音频</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>这听起来不像程序学过的任何内容，因此数字意义不大</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>track</source>
        <translation>音轨号</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>FMA 曲目</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>未学习过的艺术家的曲目</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>其文件夹中的曲目已保留；它也保留</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>训练部分</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>真实 \ 回答</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>未知的特征参数 {name}；请更新程序或另选模型</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>低 15 dB 的白噪声</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>低 30 dB 的白噪声</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>完整歌曲和片段（音频）</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>您的音乐库</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>连续 {count} 个文件无法访问或写入，最后一个：{trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} 个流派</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>您音乐库中的 {count} 个流派</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>还需 {count} 位艺术家或专辑</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>还需 {count} 首曲目</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>您音乐库中的 {count} 首曲目</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}；请用创建它的程序修复文件</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}；所有选择都未使用验证部分的片段</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>无法读取 {file}（{reason}）；请重新安装模型</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} 大于 {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} 不是 Genre Organizer 的音乐库；请选择其他文件</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} 不是可读取的 ZIP 文件（{reason}）；请选择含 manifest.json 的文件夹或 ZIP 文件</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} 不是备份；请选择由备份创建的文件</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} 不是清单；请重新安装模型</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} 不是清单所指的文件</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} 就是音乐库本身；请选择其他文件</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} 已存在且不是 CSV 文件；请另选名称</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>其文件夹中的链接 {link} 指向它；请先删除该链接</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} 已存在且不是备份；请另选名称</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} 太大</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} 太大，不能作为播放列表</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>{file} 缺少 musicnn 的权重</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} 已被更改（其哈希与清单不符）；请重新安装模型</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes 或 {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} 不是音乐库的文件夹</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} 不是文件夹；请检查路径</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} 位于音乐库文件夹 {other} 之内；请扫描后者</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} 无法容纳非 UTF-8 的名称；请导出为 XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} 无法容纳含换行的名称；请导出为 XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>{format} 文件没有本程序可写入的标签</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} 不能作为流派；请另选</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}：{tracks} 首中找到 {found} 首；其余被认作 {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} 随程序提供，不能移除</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} 正在使用；请先选择其他模型</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} 不是从音乐库学习的</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>其间 {name} 已重新学习；请再学习一次</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} 是在模型 {model} 的另一版本上学习的；请用该模型分析音乐库，然后重新学习</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} 是在模型 {model} 的另一版本上学习的；要重新学习，请分析整个音乐库</translation>
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
        <translation>{number} 大于 MP4 允许值</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} 会得到相同的名称</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place}（含其他标签的 {fields}）</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place}（{number}）</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place}（作为列表）</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place}（作为一段文本，用“{joint}”连接）</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} 无法容纳字段 {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} 无法容纳流派 {genre}；请另选</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} 不能只存年月而没有日；请一并填写日，或只填年份</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} 只能容纳 JPEG 和 PNG 图片</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}；应为 {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{count} 首曲目中的 {share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} 无法存入标签；请选择其他文本</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} 不是 2004-05-17 这样的日期</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} 不是编辑指令；例如请写 title=New、title=（清空）或 artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} 不是 1 到 {most} 之间的数字</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} 不是四位数的年份</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} 不是“此处=彼处”的形式，例如 /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}：已取消。已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>被跳过的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n 个条目不在您的音乐库中</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>还没有人测量过它的正确率</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – 使用中</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正确的频率</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>在受损和外来录音上</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>不擅长的内容</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>它能识别 {count} 个流派：{genres}。</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>任何其他流派的音乐会被归为其中之一或不确定。</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>低于 {share} 时为不确定。</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>语音、噪声等归为不确定。</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>它无法察觉语音、噪声等。</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- 在未听过的 {count} 首曲目中 **{value}**（{low} 至 {high}）：{name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**：{count} 首中找到 {right} 首；被认作 {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- 当它说 **{genre}** 时，{taken} 次中有 {right} 次正确。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>高级：%n 个研究模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>已发表研究中的系统，供比较；最好的排在最前</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>内置模型（版本 {version}）</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>10 首曲目中约有 {right} 首正确</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}**（{count}）：{told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} 正确，{wrong} 确定但错误。</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>受损副本中有 {share} 得到相同的答案，最少的是：{damages}。最多 {wrong} 确定但错误。</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>错误(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>选择一个模型，或选择多个组合使用。</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>立即分析(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>musicnn，另一种意见(&amp;M)…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>从文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>学习我的流派(&amp;L)…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>模型 (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>正在安装；先试运行模型…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>正在统计它已分析的曲目…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>此选择尚未分析 %n 首曲目；在分析之前它们没有建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>它已分析过所有曲目，因此立即显示其结果。</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>您的决定保持不变。</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>每一行是真实的流派，每一列是模型的回答。对角线为正确，其余为错误。</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>此模型没有附带错误表。</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} 已安装。勾选它即可单独或与其他模型一起使用。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>还没有；按 + 创建</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}：完成</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}：失败</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>{duration} 后</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>整理文件</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在规划…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>复制到音乐库之外的文件夹</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>硬链接到音乐库之外的文件夹</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>为新名称已被占用的文件编号(&amp;N)</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>一并带走封面、歌词和小册子(&amp;V)</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>将没有流派的曲目也放入“{folder}”(&amp;G)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>仅移动的</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>仅未处理的</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>仅保留的</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>列出哪些文件</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>曲目(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>模式(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>位于文件夹之下(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方式(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>绝不会覆盖任何文件。历史记录保留每次移动，全部都可以随时移回。</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>将文件整理到文件夹之下</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>第 {position} 个字符：{problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>将移动 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>其中 %n 个移到其他驱动器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n 个将保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n 个未处理，保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>空间不足：只剩 {free}。</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>例如：{path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>复制 %n 个文件(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>链接 %n 个文件(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>移动 %n 个文件(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>未知流派</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>未知艺术家</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>未知专辑</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>未知年份</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>移动后</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>位置不变</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>移到其他驱动器</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>整个音乐库</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>所选曲目</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>已整理 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>所有曲目</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>还没有曲目</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>请先添加文件夹。</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>所有曲目都已分析</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>曲目在分析之前在此等待。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有需要审阅的内容</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>每个建议都已有决定。请分析更多曲目，或写入已接受的流派。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>没有不确定的曲目</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>没有足够可能的流派的曲目，以及您按 U 留待稍后的曲目会出现在这里。</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>等待写入</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>没有等待写入的内容</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>按 A 接受建议；在写入文件之前，它们集中在这里。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写入任何内容</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>标签中含有已接受流派的文件显示在这里。每次写入都可以在历史记录中撤销。</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>没有保持不变的流派</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>写入时因文件中已有流派而保持不变的曲目列在这里。如果仍要写入，请再次接受流派。</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>标签与声音一致</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>还没有标签与声音一致</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>标签已是其听起来的流派的曲目列在这里，无需处理。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>没有拒绝的内容</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>您按 R 拒绝其建议的曲目列在这里。</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>非音乐</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>没有非音乐的曲目</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>静音、语音和噪声列在这里。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>没有失败项</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>无法读取、分析或写入的文件及原因列在这里。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>没有丢失的文件</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>上次扫描时不存在的文件，其结果保留在这里，直到文件恢复。</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>没有不一致</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>声音与标签中的流派相矛盾的曲目会出现在这里。</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>已忽略的不一致</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>没有已忽略的不一致</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>无论听起来如何，您都选择保留其标签的曲目列在这里。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复项</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>声音相同的文件列在这里。</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>其他流派</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>没有其他流派</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>流派不在您的流派列表中的曲目会出现在这里。</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>没有此流派的曲目</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>将曲目拖到左侧的流派上即可接受该流派。</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>此播放列表为空</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>将曲目拖到左侧的播放列表上。</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>目前没有曲目符合其规则。</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>声音与标签相矛盾；最确定的排在最前。</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>这些文件的问题（按原因）：</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>文件夹被移动了吗？重新定位它，什么都不会丢失。</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>每个录音保留一个文件：</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>您选择保留这些标签。</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>程序在不知道流派时会写入这些文本；每行一个。只含这些文本的标签视为空：不会从中学习，也不与任何建议矛盾。数字和不含字母的文本也不是流派。</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>不是流派的文本，每行一个</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>无法播放：此系统缺少 Qt 的一个部分（QtMultimedia）</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>未找到声音设备</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>无法播放 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>播放上一曲目</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>播放下一曲目</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>曲目中的位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>空格键播放所选曲目</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>队列为空。选择曲目并按 Q 即可添加。</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>评分：{stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>下一首播放</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>添加到队列</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>%n 首曲目：{stars}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>接下来将播放 %n 首曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>已将 %n 首曲目添加到队列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>导入播放列表</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n 个已导出的播放列表已过时</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再次导出(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>已导出 %n 个播放列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>已导入 %n 个播放列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n 个条目不在您的音乐库中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>“{file}”中的曲目都不在您的音乐库中</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>包含所选的 %n 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>类似 {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>重命名播放列表</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>已将 %n 个文件复制到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>已将 %n 首曲目导出到 {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>已有同名的播放列表。</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>已将 %n 首曲目添加到“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>已创建含 %n 首曲目的播放列表“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>已创建智能播放列表“{name}”</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>已更改“{name}”的规则</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>已将“{before}”重命名为“{name}”</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>已删除播放列表“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>已从“{name}”中移除 %n 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>已更改“{name}”的顺序</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>按键 {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开音乐库…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>更改文件时被中断。历史记录会显示哪些文件已更改。</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>无法打开音乐库；请查看日志。</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>命令行：{command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开音乐库</translation>
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
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>音乐库中最相似的</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>音乐库中最相似的曲目</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>根据 {model}。</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>不确定 – 可能是 {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>{model} 认为没有足够可能的流派可供建议。</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>这听起来不像音乐</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>对 {model} 来说声音太小或太奇特。</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>无法分析此录音</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>已暂停，%n 首曲目尚未分析。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>至少为</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>至多为</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>小于或缺失</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>流派（任意来源）</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>建议的流派</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>第二候选</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>标签中的流派</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>接受的流派</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>上次播放</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>建议状态</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>写入结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>标签与声音不一致</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>另一流派可能性更大</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>标签自相矛盾</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>标签不是流派名称</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>流派不在列表中</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>合辑</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>已忽略不一致</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>音乐库中的编号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>等待写入</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>符合以下所有条件</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>符合以下任一条件</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>须满足的条件数</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>添加条件(&amp;C)</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>此规则嵌套太深，无法以列表显示；请用下面的文本继续编辑。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>规则文本</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>作为搜索(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>隐藏 {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>显示 {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>音乐库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>重置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>将所有页面上的设置恢复为默认值？</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>审阅时</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>在播放列表中</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>采用第一、第二…候选</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>新建相似曲目播放列表</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>以所选的 %n 首曲目开头(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>相似曲目(&amp;S)：</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>在您的音乐库中查找与所选的 %n 首曲目整体最相似的曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>新建智能播放列表</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>播放列表的前几首曲目</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>首曲目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>添加条件或输入规则，查看能找到什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>目前有 %n 首曲目符合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>播放列表包含前 %n 首。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>录音时间</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>播放约半分钟音乐。它会像您的曲目一样被分析，除非您保存，否则不会保留任何内容。</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>或选择文件：拖放到这里，或用 {key} 粘贴。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>未找到麦克风。请连接后重新打开，或选择文件。</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>停止并聆听(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>录音 {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} / {most} 秒</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>太短，无法判断。请录得更长一些。</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>几乎什么都没听到。麦克风是否静音，或选错了？</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>聆听文件</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>无频谱图：{reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>梅尔频谱图</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>长 {length}，{low} 至 {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}，最强处为 {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>批量接受</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>接受无流派曲目中置信度不低于此值的建议(&amp;C)：</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>接受“{place}”中符合“{search}”且置信度不低于此值的建议(&amp;C)：</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>接受“{place}”中置信度不低于此值的建议(&amp;C)：</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>也包括程序不确定的曲目(&amp;N)</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>听起来与程序学过的任何内容都不同的曲目会被跳过</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>最低置信度（百分比）</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>预计正确的数量根据模型在从未听过的音乐上的正确率估计。尚不会写入任何文件。</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>按流派预览</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>预计正确</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>接受 %n 首曲目(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>没有这样确定的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>其中 %n 首目前有其他流派。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>规范流派名称</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n 首曲目有需要规范的流派名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>所有标签的写法都与流派列表一致。</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>要规范的标签</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>当前标签</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>流派写法与您的流派列表或大多数标签不同、在一段文字中包含多个流派，或不含流派的标签。存储不一致：以 (17) 之类的数字表示，或在同一标签内各不相同。勾选的会进入“等待写入”。</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>不含流派的标签会在您接受其曲目的建议时被替换。仅在要立即清空它时才勾选；之后不再为该曲目提出建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n 首曲目的流派文字不是流派名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}，存储不一致</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>接受 %n 首曲目(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>随曲目进程变化的流派</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>按 A 接受建议，按 R 拒绝，按数字选择其他流派；空格键播放曲目。每一步都可用 Ctrl+Z 撤销，此时还不会更改任何文件。</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>您接受的内容汇集在“等待写入”中。写入之前会先显示每个文件将有哪些更改。</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>您的文件已有流派。工具菜单中的“清理”会告诉您还剩什么，“历史记录”可以撤销每次写入，一年之后也可以。</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>知道了(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n 张专辑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>非音乐</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>标签一致</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>未分析</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>暂不可用</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}，已展开</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}，已折叠</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>流派(&amp;G)</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>模型类别(&amp;L)</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>不是流派(&amp;E)</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>文件尚未更改；重命名的流派会进入“等待写入”。</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>重置(&amp;R)…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>不应用更改就关闭？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>用程序附带的流派替换您的流派？</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>正在统计更改…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 个建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n 个不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n 个智能播放列表</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>建议、决定和播放列表都不变。</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>这会更改 {what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n 个文件含有旧名称，将等待写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>将音乐文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer 在这台计算机上聆听您的文件。任何内容都不会外传，未经您同意也不会更改文件。</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. 聆听</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>在后台读取并分析您的曲目。</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. 审阅</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>查看每个流派的概率，接受或更改。</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. 写入</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>接受的流派会写入文件。每次写入都可以撤销。</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>保留并添加</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>写入标签</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>如果已有流派</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>仅更改的</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>仅未处理的</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>仅未更改的</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>列出哪些文件</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>所有等待的</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>写入哪些曲目</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>曲目(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>如果已有流派(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>只有流派会改变，其他一切保持原样。原来的流派保存在历史记录中，随时可以撤销写入。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>没有等待写入的流派。请先接受建议。</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>这些曲目都没有待写入的已接受流派。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n 个文件将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n 个未处理，保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n 个文件将失去现有的流派。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>写入 %n 个文件(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>所选曲目</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>已写入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>已恢复 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>已再次移动 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>已移回 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>已再次创建 %n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>已移除 %n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 个未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>每个处理器核心一个</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>聆听整首曲目(&amp;W)</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>以低优先级运行(&amp;L)</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>同时分析的曲目(&amp;T)：</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>同时分析多少首曲目。这台计算机有 %n 个核心。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>片段数(&amp;E)：</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>聆听曲目的几个部分，分布于整首曲目。</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>片段长度(&amp;L)：</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>片段越长越确定一些，但耗时更多。</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>大约慢六倍；适合变化很多的曲目。</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>分析曲目时，其他程序仍保持流畅。</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>时间限制(&amp;T)：</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>超时的文件列为失败，其余继续。</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>文字大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>相对于桌面的文字大小。</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>一次显示更多曲目。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>重新启动后生效。</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>音乐库文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>监视文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>自动重新学习我的流派(&amp;G)</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>将专辑的其余曲目考虑在内(&amp;B)</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>您的音乐所在位置：添加、移除和重新定位文件夹。</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>窗口打开时，音乐库文件夹中的新文件会在一两分钟内被发现并分析。其他程序对文件内容的更改可通过重新扫描发现。</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>针对您教给程序的流派：当您又接受了足够多时，程序会重新学习并显示会有哪些变化。未经您同意，什么都不会改变。</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>同一专辑中同一艺术家的曲目大多属于同一流派，因此建议也取决于其他曲目听起来如何。单独一首曲目听起来如何显示在列表旁。</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>条件的对象</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>浏览方式</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>在 ID3v2.3 中以列表形式存储多个流派(&amp;T)</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>同时更新 ID3v1 和 APE 标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>保留文件的修改时间(&amp;K)</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>写入有硬链接的文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>如果已有流派(&amp;I)：</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>每次写入前的预览中可以重新选择。</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>ID3v2.3 分隔符(&amp;S)：</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>ID3v2.3 标签只能容纳一段文本；多个流派用它连接。</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>与 ID3v2.4 相同：这样更多程序能区分各个流派，但一些旧程序只显示第一个。</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>仅限除 ID3v2 外还有这些标签的文件。从不新增。</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>开启后，其他程序可能察觉不到更改。</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>其他硬链接保留旧标签。</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>仅基于 {seconds} 秒音乐，因此不太确定。</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>已考虑的专辑其他曲目：{count}。单独：{genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>也像：{tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>已从音乐库中移除 {folder}；文件仍在原处</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>正在切换模型</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>正在安装模型</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>正在移除模型</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>更改流派</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>已更改流派</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>编辑流派（{what}）</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>规范流派名称</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>正在学习流派</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>正在应用学到的流派</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>正在恢复以前的流派</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>正在查看更改的文件夹</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>忘记丢失的曲目</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>现在将在 {new} 中查找 {old}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>现在将在 {new} 中查找 {old}；要恢复原状，请再次重新定位</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>重新定位文件夹</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新建播放列表</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>新建智能播放列表</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>新建相似曲目播放列表</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>正在导入播放列表</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>导入播放列表</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>正在导出播放列表</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>重命名播放列表</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>删除播放列表</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>添加到“{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>从“{name}”中移除</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>重新排列“{name}”</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>导出播放列表</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>接受 {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>接受上级流派</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>清除决定</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>保留标签</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>保留标签(&amp;K)</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>不再询问(&amp;N)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>接受高于 {share} 的建议</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>不确定的也接受</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>为专辑 {album} 接受 {genre}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>为 {count} 张专辑接受</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}，{count} 首曲目</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>正在更新建议</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>正在写入标签</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>正在整理文件</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>正在编辑标签</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>正在写入封面</translation>
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
        <translation>每秒 {rate}</translation>
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
        <translation>{number}&#xa0;秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>剩余约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>剩余约 {hours} 小时</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
</context>
</TS>
