<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    </context>
<context>
    <name>Action</name>
    </context>
<context>
    <name>Column</name>
    </context>
<context>
    <name>CrashHandler</name>
    </context>
<context>
    <name>Dialog</name>
    </context>
<context>
    <name>ExportPlaylistDialog</name>
    </context>
<context>
    <name>FoldersDialog</name>
    </context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genre for %n track</numerusform><numerusform>Genre for %n tracks</numerusform></translation>
    </message>
    </context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform><numerusform>%n written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform><numerusform>%n unchanged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform><numerusform>%n refused</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform><numerusform>%n taken back</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform><numerusform>%n unfinished</numerusform></translation>
    </message>
    </context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n track selected</numerusform><numerusform>%n tracks selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Show the genre</numerusform><numerusform>Show all %n genres</numerusform></translation>
    </message>
    </context>
<context>
    <name>JobsStrip</name>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n more waiting)</numerusform><numerusform>{job} (%n more waiting)</numerusform></translation>
    </message>
    </context>
<context>
    <name>LibraryFlows</name>
    </context>
<context>
    <name>LogDialog</name>
    </context>
<context>
    <name>MainWindow</name>
    </context>
<context>
    <name>Menu</name>
    </context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform><numerusform>%n moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform><numerusform>%n missing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform><numerusform>%n unreadable</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform><numerusform>%n unchanged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>Analyzed %n track</numerusform><numerusform>Analyzed %n tracks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed, see Failed on the left</source>
        <translation>
            <numerusform>%n failed, see Failed on the left</numerusform><numerusform>%n failed, see Failed on the left</numerusform></translation>
    </message>
    </context>
<context>
    <name>ModelsDialog</name>
    </context>
<context>
    <name>NameDialog</name>
    </context>
<context>
    <name>Navigation</name>
    </context>
<context>
    <name>Place</name>
    </context>
<context>
    <name>PlanTableModel</name>
    </context>
<context>
    <name>Player</name>
    </context>
<context>
    <name>PlayerBar</name>
    </context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Holds the %n selected track.</numerusform><numerusform>Holds the %n selected tracks.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>Added %n track to “{name}”</numerusform><numerusform>Added %n tracks to “{name}”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>Exported %n track to {file}</numerusform><numerusform>Exported %n tracks to {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Made the playlist “{name}” with %n track</numerusform><numerusform>Made the playlist “{name}” with %n tracks</numerusform></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    </context>
<context>
    <name>Program</name>
    </context>
<context>
    <name>QueryEdit</name>
    </context>
<context>
    <name>Review</name>
    </context>
<context>
    <name>Section</name>
    </context>
<context>
    <name>SettingsDialog</name>
    </context>
<context>
    <name>ShortcutsDialog</name>
    </context>
<context>
    <name>SmartPlaylistDialog</name>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n track matches now.</numerusform><numerusform>%n tracks match now.</numerusform></translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    </context>
<context>
    <name>SpectrogramView</name>
    </context>
<context>
    <name>ThresholdDialog</name>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accept %n track</numerusform><numerusform>&amp;Accept %n tracks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), of which about {right} are expected to be right.</source>
        <translation>
            <numerusform>%n track, of which about {right} is expected to be right.</numerusform><numerusform>%n tracks, of which about {right} are expected to be right.</numerusform></translation>
    </message>
    </context>
<context>
    <name>TimelineView</name>
    </context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform><numerusform>%n tracks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were not analyzed yet.</source>
        <translation>
            <numerusform>%n track was not analyzed yet.</numerusform><numerusform>%n tracks were not analyzed yet.</numerusform></translation>
    </message>
    </context>
<context>
    <name>TrackState</name>
    </context>
<context>
    <name>Welcome</name>
    </context>
<context>
    <name>WritePolicy</name>
    </context>
<context>
    <name>WritePreviewDialog</name>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n file will change</numerusform><numerusform>%n files will change</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already right</source>
        <translation>
            <numerusform>%n already right</numerusform><numerusform>%n already right</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n refused and left alone</numerusform><numerusform>%n refused and left alone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform><numerusform>&amp;Write %n files</numerusform></translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>Wrote %n file</numerusform><numerusform>Wrote %n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Took back %n file(s)</source>
        <translation>
            <numerusform>Took back %n file</numerusform><numerusform>Took back %n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform><numerusform>%n unchanged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform><numerusform>%n refused</numerusform></translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>How many tracks are analyzed at the same time. This computer has %n core.</numerusform><numerusform>How many tracks are analyzed at the same time. This computer has %n cores.</numerusform></translation>
    </message>
    </context>
<context>
    <name>_AppearancePage</name>
    </context>
<context>
    <name>_WritePage</name>
    </context>
<context>
    <name>operations</name>
    </context>
<context>
    <name>texts</name>
    </context>
</TS>