<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlbumGrid</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Move %n file to the bin</numerusform>
            <numerusform>Move %n files to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n file moved to the bin.</numerusform>
            <numerusform>%n files moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n could not be moved and stays where it is.</numerusform>
            <numerusform>%n could not be moved and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n file brought back from the bin.</numerusform>
            <numerusform>%n files brought back from the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n must be brought back by hand; look in the bin.</numerusform>
            <numerusform>%n must be brought back by hand; look in the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Edit genres of %n track</numerusform>
            <numerusform>Edit genres of %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n track without a genre has a suggestion</numerusform>
            <numerusform>%n tracks without a genre have a suggestion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n track has not been analyzed yet</numerusform>
            <numerusform>%n tracks have not been analyzed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n track has genre names to tidy</numerusform>
            <numerusform>%n tracks have genre names to tidy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n ready to write</numerusform>
            <numerusform>%n ready to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n is fine</numerusform>
            <numerusform>%n are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n track has a genre, but another is suggested</numerusform>
            <numerusform>%n tracks have a genre, but another is suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n track sounds nothing like the genre in the tag</numerusform>
            <numerusform>%n tracks sound nothing like the genre in the tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n file has a copy</numerusform>
            <numerusform>%n files have a copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n track needs your ear: nothing is suggested</numerusform>
            <numerusform>%n tracks need your ear: nothing is suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n file could not be read, analyzed or written</numerusform>
            <numerusform>%n files could not be read, analyzed or written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n track is ready to write</numerusform>
            <numerusform>%n tracks are ready to write</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Let %n ticked model listen to this track</numerusform>
            <numerusform>&amp;Let %n ticked models listen to this track</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Copies the track of “{name}”, with a file name made of artist and title that any stick, card or phone can hold, and a playlist file beside it.</numerusform>
            <numerusform>Copies the %n tracks of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Remove the cover of %n track</numerusform>
            <numerusform>Remove the cover of %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Cover of %n track</numerusform>
            <numerusform>Cover of %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform>
            <numerusform>&amp;Write %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n left out (not sure, or already decided).</numerusform>
            <numerusform>%n left out (not sure, or already decided).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n accepted.</numerusform>
            <numerusform>%n accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n left out (no broader genre, not sure, or already decided).</numerusform>
            <numerusform>%n left out (no broader genre, not sure, or already decided).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>{genres} accepted for %n track.</numerusform>
            <numerusform>{genres} accepted for %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n already had it.</numerusform>
            <numerusform>%n already had it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejected.</numerusform>
            <numerusform>%n rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n left for later.</numerusform>
            <numerusform>%n left for later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n left out (written, or not decided yet).</numerusform>
            <numerusform>%n left out (written, or not decided yet).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n decision cleared.</numerusform>
            <numerusform>%n decisions cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n tag kept.</numerusform>
            <numerusform>%n tags kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>%n tag not asked about again.</numerusform>
            <numerusform>%n tags not asked about again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>%n tag asked about again.</numerusform>
            <numerusform>%n tags asked about again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n track changed.</numerusform>
            <numerusform>%n tracks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n missing track forgotten.</numerusform>
            <numerusform>%n missing tracks forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n decision not undone: already written. Undo the write first.</numerusform>
            <numerusform>%n decisions not undone: already written. Undo the write first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Undo writing %n file? Its tags will be as they were before.</numerusform>
            <numerusform>Undo writing %n files? Their tags will be as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Write %n file again, as before the undo?</numerusform>
            <numerusform>Write %n files again, as before the undo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Organize %n file</numerusform>
            <numerusform>Organize %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Copy %n file</numerusform>
            <numerusform>Copy %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Move %n file back to where it came from?</numerusform>
            <numerusform>Move %n files back to where they came from?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Move %n file again, as before the undo?</numerusform>
            <numerusform>Move %n files again, as before the undo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Remove the %n file that it made? The originals stay.</numerusform>
            <numerusform>Remove the %n files that it made? The originals stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Make the %n file again, as before the undo?</numerusform>
            <numerusform>Make the %n files again, as before the undo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>This affects %n track.</numerusform>
            <numerusform>This affects %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n track, about {right} of them likely right.</numerusform>
            <numerusform>%n tracks, about {right} of them likely right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>The program is not sure about %n of them.</numerusform>
            <numerusform>The program is not sure about %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n left out (written, failed, or without a suggestion).</numerusform>
            <numerusform>%n left out (written, failed, or without a suggestion).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n recording is in the library more than once, in {files} files.</numerusform>
            <numerusform>%n recordings are in the library more than once, in {files} files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>%n further group only sounds the same.</numerusform>
            <numerusform>%n further groups only sound the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n group only sounds the same.</numerusform>
            <numerusform>%n groups only sound the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system's bin?</source>
        <translation>
            <numerusform>Move %n file to the system's bin?</numerusform>
            <numerusform>Move %n files to the system's bin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n of them only sounds the same as the file that is kept.</numerusform>
            <numerusform>%n of them only sound the same as the file that is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Edit tags of %n track</numerusform>
            <numerusform>Edit tags of %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n file will change</numerusform>
            <numerusform>%n files will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform>
            <numerusform>&amp;Write %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n track has not been analyzed yet.</numerusform>
            <numerusform>%n tracks have not been analyzed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>For %n track no genre is likely enough to be suggested.</numerusform>
            <numerusform>For %n tracks no genre is likely enough to be suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n existing file will be replaced.</numerusform>
            <numerusform>%n existing files will be replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n file could not be read, analyzed or written.</numerusform>
            <numerusform>%n files could not be read, analyzed or written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Retry %n file</numerusform>
            <numerusform>&amp;Retry %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n track of this list matches.</numerusform>
            <numerusform>%n tracks of this list match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genre for %n track</numerusform>
            <numerusform>Genre for %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n made again</numerusform>
            <numerusform>%n made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n moved again</numerusform>
            <numerusform>%n moved again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n written again</numerusform>
            <numerusform>%n written again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n track selected</numerusform>
            <numerusform>%n tracks selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Accept {genre} for %n track</numerusform>
            <numerusform>Accept {genre} for %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… and for %n it is not sure about</numerusform>
            <numerusform>… and for %n it is not sure about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Show the genre</numerusform>
            <numerusform>Show all %n genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n more waiting)</numerusform>
            <numerusform>{job} (%n more waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Review this one next…</numerusform>
            <numerusform>&amp;Review these %n next…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>%n more track</numerusform>
            <numerusform>%n more tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>%n more artist</numerusform>
            <numerusform>%n more artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>With it, %n suggestion would change.</numerusform>
            <numerusform>With it, %n suggestions would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n track with a genre takes no part: it is not analyzed yet.</numerusform>
            <numerusform>%n tracks with a genre take no part: they are not analyzed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Since it last learned, you have accepted the genres of %n track.</numerusform>
            <numerusform>Since it last learned, you have accepted the genres of %n tracks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>You have accepted %n genre since yours were learned.</numerusform>
            <numerusform>You have accepted %n genres since yours were learned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Your genres were learned again. With them, %n suggestion would change.</numerusform>
            <numerusform>Your genres were learned again. With them, %n suggestions would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Replace the library with {file}? It was made on {date} and holds %n track.</numerusform>
            <numerusform>Replace the library with {file}? It was made on {date} and holds %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Since then %n write changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</numerusform>
            <numerusform>Since then %n writes changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Forget %n missing track? Its results and decisions are lost; if the file comes back, it is analyzed again. The history is kept.</numerusform>
            <numerusform>Forget %n missing tracks? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>Analyzed %n track</numerusform>
            <numerusform>Analyzed %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n file not available; is the drive connected?</numerusform>
            <numerusform>%n files not available; is the drive connected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>Exported %n track to {file}</numerusform>
            <numerusform>Exported %n tracks to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>Cover changes in %n file cannot be undone: the old covers are lost or damaged</numerusform>
            <numerusform>Cover changes in %n files cannot be undone: the old covers are lost or damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entry is not in your library</numerusform>
            <numerusform>%n entries are not in your library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Advanced: %n research model</numerusform>
            <numerusform>Advanced: %n research models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n track has not been analyzed by this choice yet; it has no suggestion until it is analyzed.</numerusform>
            <numerusform>%n tracks have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n file will go</numerusform>
            <numerusform>%n files will go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n of them to another drive</numerusform>
            <numerusform>%n of them to another drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n will stay</numerusform>
            <numerusform>%n will stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n refused and left alone</numerusform>
            <numerusform>%n refused and left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Copy %n file</numerusform>
            <numerusform>&amp;Copy %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;Link %n file</numerusform>
            <numerusform>&amp;Link %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Move %n file</numerusform>
            <numerusform>&amp;Move %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>Organized %n file</numerusform>
            <numerusform>Organized %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} for %n track.</numerusform>
            <numerusform>{stars} for %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n track will play next.</numerusform>
            <numerusform>%n tracks will play next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n track added to the queue.</numerusform>
            <numerusform>%n tracks added to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n exported playlist out of date</numerusform>
            <numerusform>%n exported playlists out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>Exported %n playlist</numerusform>
            <numerusform>Exported %n playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>Imported %n playlist</numerusform>
            <numerusform>Imported %n playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entry is not in your library</numerusform>
            <numerusform>%n entries are not in your library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Holds the selected track.</numerusform>
            <numerusform>Holds the %n selected tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>Copied %n file to {folder}</numerusform>
            <numerusform>Copied %n files to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>Exported %n track to {file}</numerusform>
            <numerusform>Exported %n tracks to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>Added %n track to “{name}”</numerusform>
            <numerusform>Added %n tracks to “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>Removed %n track from “{name}”</numerusform>
            <numerusform>Removed %n tracks from “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Made the playlist “{name}” with %n track</numerusform>
            <numerusform>Made the playlist “{name}” with %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Paused, %n track not analyzed yet.</numerusform>
            <numerusform>Paused, %n tracks not analyzed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Begin with the selected track</numerusform>
            <numerusform>&amp;Begin with the %n selected tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Finds the tracks of your library that sound most like the selected track.</numerusform>
            <numerusform>Finds the tracks of your library that sound most like the %n selected tracks together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n track matches now.</numerusform>
            <numerusform>%n tracks match now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>The playlist holds the first %n.</numerusform>
            <numerusform>The playlist holds the first %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accept %n track</numerusform>
            <numerusform>&amp;Accept %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n of them has another genre now.</numerusform>
            <numerusform>%n of them have another genre now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n track has genre names to tidy.</numerusform>
            <numerusform>%n tracks have genre names to tidy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n track has a text that names no genre.</numerusform>
            <numerusform>%n tracks have a text that names no genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accept %n track</numerusform>
            <numerusform>&amp;Accept %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n smart playlist</numerusform>
            <numerusform>%n smart playlists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n file holds the old name and would wait to be written.</numerusform>
            <numerusform>%n files hold the old name and would wait to be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n file will change</numerusform>
            <numerusform>%n files will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n refused and left alone</numerusform>
            <numerusform>%n refused and left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n file loses a genre that is there now.</numerusform>
            <numerusform>%n files lose a genre that is there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform>
            <numerusform>&amp;Write %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>Wrote %n file</numerusform>
            <numerusform>Wrote %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>Restored %n file</numerusform>
            <numerusform>Restored %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>Moved %n file again</numerusform>
            <numerusform>Moved %n files again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>Moved %n file back</numerusform>
            <numerusform>Moved %n files back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>Made %n copy again</numerusform>
            <numerusform>Made %n copies again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>Removed %n copy</numerusform>
            <numerusform>Removed %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>How many tracks are analyzed at the same time. This computer has %n core.</numerusform>
            <numerusform>How many tracks are analyzed at the same time. This computer has %n cores.</numerusform>
        </translation>
    </message>
</context>
</TS>