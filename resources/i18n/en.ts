<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptedList</name>
    <message numerus="yes">
        <source>%n accepted this month</source>
        <translation>
            <numerusform>%n accepted this month</numerusform>
            <numerusform>%n accepted this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted this week</source>
        <translation>
            <numerusform>%n accepted this week</numerusform>
            <numerusform>%n accepted this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message numerus="yes">
        <source>%n blank(s) to fill in: the Tab key leads there.</source>
        <translation>
            <numerusform>%n blank to fill in: the Tab key leads there.</numerusform>
            <numerusform>%n blanks to fill in: the Tab key leads there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Burst</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel} too close together: {first:time}, then {second:time}.</source>
        <translation>
            <numerusform>{day:Long}: %n post on {channel} too close together: {first:time}, then {second:time}.</numerusform>
            <numerusform>{day:Long}: %n posts on {channel} too close together: {first:time}, then {second:time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n post(s) chosen</source>
        <translation>
            <numerusform>%n post chosen</numerusform>
            <numerusform>%n posts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) cut: choose a day and paste</source>
        <translation>
            <numerusform>%n post cut: choose a day and paste</numerusform>
            <numerusform>%n posts cut: choose a day and paste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix, from this week on</source>
        <translation>
            <numerusform>%n to fix, from this week on</numerusform>
            <numerusform>%n to fix, from this week on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No publishing time is free in the next eight weeks for %n post(s). Choose a day yourself: Move to…</source>
        <translation>
            <numerusform>No publishing time is free in the next eight weeks for %n post. Choose a day yourself: Move to…</numerusform>
            <numerusform>No publishing time is free in the next eight weeks for %n posts. Choose a day yourself: Move to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This month: %n post(s)</source>
        <translation>
            <numerusform>This month: %n post</numerusform>
            <numerusform>This month: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n post(s)</source>
        <translation>
            <numerusform>This week: %n post</numerusform>
            <numerusform>This week: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n post(s)</source>
        <translation>
            <numerusform>duplicate %n post</numerusform>
            <numerusform>duplicate %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n post(s)</source>
        <translation>
            <numerusform>move %n post</numerusform>
            <numerusform>move %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n post(s)</source>
        <translation>
            <numerusform>paste %n post</numerusform>
            <numerusform>paste %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message numerus="yes">
        <source>In the post: %n picture(s)</source>
        <translation>
            <numerusform>In the post: %n picture</numerusform>
            <numerusform>In the post: %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>Delete %n post(s)</source>
        <translation>
            <numerusform>Delete %n post</numerusform>
            <numerusform>Delete %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the channel “{name}” and its %n post(s)?</source>
        <translation>
            <numerusform>Delete the channel “{name}” and its only post?</numerusform>
            <numerusform>Delete the channel “{name}” and its %n posts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n decision(s) marked.</source>
        <translation>
            <numerusform>%n decision marked.</numerusform>
            <numerusform>%n decisions marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n post(s) copied here: the other calendar keeps what was cut in it.</source>
        <translation>
            <numerusform>%n post copied here: the other calendar keeps what was cut in it.</numerusform>
            <numerusform>%n posts copied here: the other calendar keeps what was cut in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published post(s) will be copied: what was published stays where it happened.</source>
        <translation>
            <numerusform>%n published post will be copied: what was published stays where it happened.</numerusform>
            <numerusform>%n published posts will be copied: what was published stays where it happened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only there</source>
        <translation>
            <numerusform>%n only there</numerusform>
            <numerusform>%n only there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} ({status}), and %n more place(s)</source>
        <translation>
            <numerusform>{place} ({status}), and %n more place</numerusform>
            <numerusform>{place} ({status}), and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmLine</name>
    <message numerus="yes">
        <source>%n scheduled post(s) whose time has passed.</source>
        <translation>
            <numerusform>%n scheduled post whose time has passed.</numerusform>
            <numerusform>%n scheduled posts whose time has passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>mark %n post(s) as scheduled</source>
        <translation>
            <numerusform>mark %n post as scheduled</numerusform>
            <numerusform>mark %n posts as scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick %n post(s) as published</source>
        <translation>
            <numerusform>tick %n post as published</numerusform>
            <numerusform>tick %n posts as published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesBeside</name>
    <message numerus="yes">
        <source>%n other file(s) of this calendar in its folder.</source>
        <translation>
            <numerusform>%n other file of this calendar in its folder.</numerusform>
            <numerusform>%n other files of this calendar in its folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWeek</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and in %n more place(s))</source>
        <translation>
            <numerusform>(and in %n more place)</numerusform>
            <numerusform>(and in %n more places)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n post(s)</source>
        <translation>
            <numerusform>Copy %n post</numerusform>
            <numerusform>Copy %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>copy %n post(s) from last week</source>
        <translation>
            <numerusform>copy %n post from last week</numerusform>
            <numerusform>copy %n posts from last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n post(s) from the week of {start:date}</source>
        <translation>
            <numerusform>copy %n post from the week of {start:date}</numerusform>
            <numerusform>copy %n posts from the week of {start:date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Daily</name>
    <message numerus="yes">
        <source>{channel}: a post every day for %n days running.</source>
        <translation>
            <numerusform>{channel}: a post every day for %n day running.</numerusform>
            <numerusform>{channel}: a post every day for %n days running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editorial</name>
    <message numerus="yes">
        <source>%n post(s) in 4 weeks</source>
        <translation>
            <numerusform>%n post in 4 weeks</numerusform>
            <numerusform>%n posts in 4 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete the channel “{name}” and %n posts</source>
        <translation>
            <numerusform>delete the channel “{name}” and %n post</numerusform>
            <numerusform>delete the channel “{name}” and %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message numerus="yes">
        <source>fill the week with %n post(s)</source>
        <translation>
            <numerusform>fill the week with %n post</numerusform>
            <numerusform>fill the week with %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>Shown: {shown} of %n post(s)</source>
        <translation>
            <numerusform>Shown: {shown} of %n post</numerusform>
            <numerusform>Shown: {shown} of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n post(s) found, the newest first</source>
        <translation>
            <numerusform>%n post found, the newest first</numerusform>
            <numerusform>%n posts found, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>%n related remark(s)</source>
        <translation>
            <numerusform>%n related remark</numerusform>
            <numerusform>%n related remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n point(s) to fix</source>
        <translation>
            <numerusform>%n point to fix</numerusform>
            <numerusform>%n points to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n point to know</numerusform>
            <numerusform>%n points to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to review</source>
        <translation>
            <numerusform>%n point to review</numerusform>
            <numerusform>%n points to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ▸</source>
        <translation>
            <numerusform>and %n more ▸</numerusform>
            <numerusform>and %n more ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this month: %n point(s)</source>
        <translation>
            <numerusform>this month: %n point</numerusform>
            <numerusform>this month: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this week: %n point(s)</source>
        <translation>
            <numerusform>this week: %n point</numerusform>
            <numerusform>this week: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>Keep the first one</numerusform>
            <numerusform>Keep the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep one, take the date off %n posts</source>
        <translation>
            <numerusform>keep one, take the date off %n post</numerusform>
            <numerusform>keep one, take the date off %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep the first %n</source>
        <translation>
            <numerusform>keep the first one</numerusform>
            <numerusform>keep the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n posts 12 hours later</source>
        <translation>
            <numerusform>move %n post 12 hours later</numerusform>
            <numerusform>move %n posts 12 hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n posts to a free time</source>
        <translation>
            <numerusform>move %n post to a free time</numerusform>
            <numerusform>move %n posts to a free time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread %n posts</source>
        <translation>
            <numerusform>spread %n post</numerusform>
            <numerusform>spread %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flood</name>
    <message numerus="yes">
        <source>{day:Long}: %n newsletters on {channel}.</source>
        <translation>
            <numerusform>{day:Long}: %n newsletter on {channel}.</numerusform>
            <numerusform>{day:Long}: %n newsletters on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel}.</source>
        <translation>
            <numerusform>{day:Long}: %n post on {channel}.</numerusform>
            <numerusform>{day:Long}: %n posts on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n short videos on {channel}.</source>
        <translation>
            <numerusform>{day:Long}: %n short video on {channel}.</numerusform>
            <numerusform>{day:Long}: %n short videos on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n stories on {channel}.</source>
        <translation>
            <numerusform>{day:Long}: %n story on {channel}.</numerusform>
            <numerusform>{day:Long}: %n stories on {channel}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloodAll</name>
    <message numerus="yes">
        <source>{day:Long}: %n posts to prepare, all channels together.</source>
        <translation>
            <numerusform>{day:Long}: %n post to prepare, all channels together.</numerusform>
            <numerusform>{day:Long}: %n posts to prepare, all channels together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloodWeek</name>
    <message numerus="yes">
        <source>Week of {start:long}: %n newsletters on {channel}.</source>
        <translation>
            <numerusform>Week of {start:long}: %n newsletter on {channel}.</numerusform>
            <numerusform>Week of {start:long}: %n newsletters on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n posts on {channel}.</source>
        <translation>
            <numerusform>Week of {start:long}: %n post on {channel}.</numerusform>
            <numerusform>Week of {start:long}: %n posts on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n short videos on {channel}.</source>
        <translation>
            <numerusform>Week of {start:long}: %n short video on {channel}.</numerusform>
            <numerusform>Week of {start:long}: %n short videos on {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n stories on {channel}.</source>
        <translation>
            <numerusform>Week of {start:long}: %n story on {channel}.</numerusform>
            <numerusform>Week of {start:long}: %n stories on {channel}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowNumbers</name>
    <message numerus="yes">
        <source>Follow the %n suggested</source>
        <translation>
            <numerusform>Follow the one suggested</numerusform>
            <numerusform>Follow the %n suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>delete the number “{name}” and %n value(s)</source>
        <translation>
            <numerusform>delete the number “{name}” and %n value</numerusform>
            <numerusform>delete the number “{name}” and %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow %n number(s)</source>
        <translation>
            <numerusform>follow %n number</numerusform>
            <numerusform>follow %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message numerus="yes">
        <source>{network} takes {signs}, at least {least}: %n more.</source>
        <translation>
            <numerusform>{network} takes {signs}, at least {least}: %n more.</numerusform>
            <numerusform>{network} takes {signs}, at least {least}: %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{network} takes {signs}, {most} at most: %n too many.</source>
        <translation>
            <numerusform>{network} takes {signs}, {most} at most: %n too many.</numerusform>
            <numerusform>{network} takes {signs}, {most} at most: %n too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChecker</name>
    <message numerus="yes">
        <source>Export all that need it (%n)…</source>
        <translation>
            <numerusform>Export the one that needs it…</numerusform>
            <numerusform>Export all that need it (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageExport</name>
    <message numerus="yes">
        <source>%n cop(y/ies) saved in {folder}.</source>
        <translation>
            <numerusform>One copy saved in {folder}.</numerusform>
            <numerusform>%n copies saved in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) exist already.</source>
        <translation>
            <numerusform>One of these files exists already.</numerusform>
            <numerusform>%n of these files exist already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %n cop(y/ies)…</source>
        <translation>
            <numerusform>Making one copy…</numerusform>
            <numerusform>Making %n copies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n post(s) imported from {name}.</source>
        <translation>
            <numerusform>%n post imported from {name}.</numerusform>
            <numerusform>%n posts imported from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were in the document already.</source>
        <translation>
            <numerusform>%n post was in the document already.</numerusform>
            <numerusform>%n posts were in the document already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would be imported from {name}.</source>
        <translation>
            <numerusform>%n post would be imported from {name}.</numerusform>
            <numerusform>%n posts would be imported from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the past were put away.</source>
        <translation>
            <numerusform>%n remark about the past was put away.</numerusform>
            <numerusform>%n remarks about the past were put away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n post(s) from {name}</source>
        <translation>
            <numerusform>import %n post from {name}</numerusform>
            <numerusform>import %n posts from {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPosts</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is dated before today: remarks about the past are not shown.</source>
        <translation>
            <numerusform>%n of them is dated before today: remarks about the past are not shown.</numerusform>
            <numerusform>%n of them are dated before today: remarks about the past are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>Import %n post</numerusform>
            <numerusform>Import %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%n account(s) with their holder</source>
        <translation>
            <numerusform>%n account with its holder</numerusform>
            <numerusform>%n accounts with their holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s)</source>
        <translation>
            <numerusform>%n aim</numerusform>
            <numerusform>%n aims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of profiles</source>
        <translation>
            <numerusform>%n check of a profile</numerusform>
            <numerusform>%n checks of profiles</numerusform>
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
        <source>%n expected publishing time(s)</source>
        <translation>
            <numerusform>%n expected publishing time</numerusform>
            <numerusform>%n expected publishing times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed number(s)</source>
        <translation>
            <numerusform>%n followed number</numerusform>
            <numerusform>%n followed numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at a name</source>
        <translation>
            <numerusform>%n look at a name</numerusform>
            <numerusform>%n looks at a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured figure(s)</source>
        <translation>
            <numerusform>%n measured figure</numerusform>
            <numerusform>%n measured figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) of its own</source>
        <translation>
            <numerusform>%n metric of its own</numerusform>
            <numerusform>%n metrics of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of days off</source>
        <translation>
            <numerusform>%n period of days off</numerusform>
            <numerusform>%n periods of days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation(s)</source>
        <translation>
            <numerusform>%n presentation</numerusform>
            <numerusform>%n presentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) no longer told</source>
        <translation>
            <numerusform>%n remark no longer told</numerusform>
            <numerusform>%n remarks no longer told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) said to be intended</source>
        <translation>
            <numerusform>%n remark said to be intended</numerusform>
            <numerusform>%n remarks said to be intended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) with words of its own</source>
        <translation>
            <numerusform>%n report with words of its own</numerusform>
            <numerusform>%n reports with words of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n special day</numerusform>
            <numerusform>%n special days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of posts for a channel</source>
        <translation>
            <numerusform>%n version of a post for a channel</numerusform>
            <numerusform>%n versions of posts for a channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted name(s)</source>
        <translation>
            <numerusform>%n wanted name</numerusform>
            <numerusform>%n wanted names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastNumbers</name>
    <message numerus="yes">
        <source>Last numbers %n day(s) ago</source>
        <translation>
            <numerusform>Last numbers %n day ago</numerusform>
            <numerusform>Last numbers %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message numerus="yes">
        <source>4 weeks, %n post(s)</source>
        <translation>
            <numerusform>4 weeks, %n post</numerusform>
            <numerusform>4 weeks, %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message numerus="yes">
        <source>Half of the %n posts with reactions noted got {median} or more.</source>
        <translation>
            <numerusform>The %n post with reactions noted got {median}.</numerusform>
            <numerusform>Half of the %n posts with reactions noted got {median} or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactions were noted for %n post(s): too few to conclude (at least {least}).</source>
        <translation>
            <numerusform>Reactions were noted for %n post: too few to conclude (at least {least}).</numerusform>
            <numerusform>Reactions were noted for %n posts: too few to conclude (at least {least}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveTo</name>
    <message numerus="yes">
        <source>Move %n post(s) to which &amp;day?</source>
        <translation>
            <numerusform>Move %n post to which &amp;day?</numerusform>
            <numerusform>Move %n posts to which &amp;day?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to protect</source>
        <translation>
            <numerusform>%n to protect</numerusform>
            <numerusform>%n to protect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free on %n network(s)</source>
        <translation>
            <numerusform>free on %n network</numerusform>
            <numerusform>free on %n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not possible on %n network(s)</source>
        <translation>
            <numerusform>not possible on %n network</numerusform>
            <numerusform>not possible on %n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ours on %n network(s)</source>
        <translation>
            <numerusform>ours on %n network</numerusform>
            <numerusform>ours on %n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taken on %n network(s)</source>
        <translation>
            <numerusform>taken on %n network</numerusform>
            <numerusform>taken on %n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkLine</name>
    <message numerus="yes">
        <source>On %n picture(s), people are still to be asked.</source>
        <translation>
            <numerusform>On %n picture, people are still to be asked.</numerusform>
            <numerusform>On %n pictures, people are still to be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkRemarks</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text.</source>
        <translation>
            <numerusform>%n picture without alt text.</numerusform>
            <numerusform>%n pictures without alt text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel} takes %n picture(s) a post; here are {count}.</source>
        <translation>
            <numerusform>{channel} takes %n picture a post; here are {count}.</numerusform>
            <numerusform>{channel} takes %n pictures a post; here are {count}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextThings</name>
    <message numerus="yes">
        <source>%n put off until you open this calendar again.</source>
        <translation>
            <numerusform>%n put off until you open this calendar again.</numerusform>
            <numerusform>%n put off until you open this calendar again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The essentials are done. %n other things are in the whole list.</source>
        <translation>
            <numerusform>The essentials are done. One other thing is in the whole list.</numerusform>
            <numerusform>The essentials are done. %n other things are in the whole list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n things to do</source>
        <translation>
            <numerusform>The next thing to do</numerusform>
            <numerusform>The next %n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel} in the night, at {hour:time}.</source>
        <translation>
            <numerusform>{day:Long}: %n post on {channel} in the night, at {hour:time}.</numerusform>
            <numerusform>{day:Long}: %n posts on {channel} in the night, at {hour:time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message numerus="yes">
        <source>{channel}: %n weeks without a post that calls for an answer.</source>
        <translation>
            <numerusform>{channel}: %n week without a post that calls for an answer.</numerusform>
            <numerusform>{channel}: %n weeks without a post that calls for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotNoted</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteNumbers</name>
    <message numerus="yes">
        <source>%n number(s) noted.</source>
        <translation>
            <numerusform>%n number noted.</numerusform>
            <numerusform>%n numbers noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message numerus="yes">
        <source>note %n number(s)</source>
        <translation>
            <numerusform>note %n number</numerusform>
            <numerusform>note %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n number(s)</source>
        <translation>
            <numerusform>remove %n number</numerusform>
            <numerusform>remove %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersImport</name>
    <message numerus="yes">
        <source>%n number(s) stand here already.</source>
        <translation>
            <numerusform>%n number stands here already.</numerusform>
            <numerusform>%n numbers stand here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be corrected; the former value is kept.</source>
        <translation>
            <numerusform>%n number will be corrected; the former value is kept.</numerusform>
            <numerusform>%n numbers will be corrected; the former values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be noted.</source>
        <translation>
            <numerusform>%n number will be noted.</numerusform>
            <numerusform>%n numbers will be noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n value left out</numerusform>
            <numerusform>%n values left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n number(s)</source>
        <translation>
            <numerusform>Import %n number</numerusform>
            <numerusform>Import %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>You said %n times that more than {limit} a day on {channel} is intended.</source>
        <translation>
            <numerusform>You said %n time that more than {limit} a day on {channel} is intended.</numerusform>
            <numerusform>You said %n times that more than {limit} a day on {channel} is intended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said %n times that more than {limit} a week on {channel} is intended.</source>
        <translation>
            <numerusform>You said %n time that more than {limit} a week on {channel} is intended.</numerusform>
            <numerusform>You said %n times that more than {limit} a week on {channel} is intended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said %n times that {limit} posts a day and more are intended.</source>
        <translation>
            <numerusform>You said %n time that {limit} posts a day and more are intended.</numerusform>
            <numerusform>You said %n times that {limit} posts a day and more are intended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCheck</name>
    <message numerus="yes">
        <source>%n pixel(s) go at the top and as many at the bottom.</source>
        <translation>
            <numerusform>%n pixel goes at the top and as many at the bottom.</numerusform>
            <numerusform>%n pixels go at the top and as many at the bottom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) go on the left and as many on the right.</source>
        <translation>
            <numerusform>%n pixel goes on the left and as many on the right.</numerusform>
            <numerusform>%n pixels go on the left and as many on the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) high</source>
        <translation>
            <numerusform>%n pixel high</numerusform>
            <numerusform>%n pixels high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) wide</source>
        <translation>
            <numerusform>%n pixel wide</numerusform>
            <numerusform>%n pixels wide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too heavy: at most {most:size}; %n byte(s) too much.</source>
        <translation>
            <numerusform>Too heavy: at most {most:size}; %n byte too much.</numerusform>
            <numerusform>Too heavy: at most {most:size}; %n bytes too much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too light: at least {least:size}; %n byte(s) missing.</source>
        <translation>
            <numerusform>Too light: at least {least:size}; %n byte missing.</numerusform>
            <numerusform>Too light: at least {least:size}; %n bytes missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>change the status of %n posts</source>
        <translation>
            <numerusform>change the status of %n post</numerusform>
            <numerusform>change the status of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n posts</source>
        <translation>
            <numerusform>delete %n post</numerusform>
            <numerusform>delete %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n posts to {day:long}</source>
        <translation>
            <numerusform>move %n post to {day:long}</numerusform>
            <numerusform>move %n posts to {day:long}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n post(s) on the next free publishing time</source>
        <translation>
            <numerusform>put %n post on the next free publishing time</numerusform>
            <numerusform>put %n posts on the next free publishing time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the date off %n posts</source>
        <translation>
            <numerusform>take the date off %n post</numerusform>
            <numerusform>take the date off %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pocket</name>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n to publish</numerusform>
            <numerusform>%n to publish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileGrid</name>
    <message numerus="yes">
        <source>%n other checks are not shown here.</source>
        <translation>
            <numerusform>One other check is not shown here.</numerusform>
            <numerusform>%n other checks are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message numerus="yes">
        <source>%n characters too many: {network} stops at {limit}.</source>
        <translation>
            <numerusform>%n character too many: {network} stops at {limit}.</numerusform>
            <numerusform>%n characters too many: {network} stops at {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to protect</source>
        <translation>
            <numerusform>%n name to protect</numerusform>
            <numerusform>%n names to protect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message numerus="yes">
        <source>%n to fix: texts too long, hours due within a week</source>
        <translation>
            <numerusform>%n to fix: text too long, or hours due within a week</numerusform>
            <numerusform>%n to fix: texts too long, hours due within a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsLine</name>
    <message numerus="yes">
        <source>%n free place(s) this week.</source>
        <translation>
            <numerusform>%n free place this week.</numerusform>
            <numerusform>%n free places this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) for this week: {sources}. Nothing counts or is printed until you keep it.</source>
        <translation>
            <numerusform>%n proposal for this week: {sources}. Nothing counts or is printed until you keep it.</numerusform>
            <numerusform>%n proposals for this week: {sources}. Nothing counts or is printed until you keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) this month: {sources}. Nothing counts or is printed until you keep it.</source>
        <translation>
            <numerusform>%n proposal this month: {sources}. Nothing counts or is printed until you keep it.</numerusform>
            <numerusform>%n proposals this month: {sources}. Nothing counts or is printed until you keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReactionsSheet</name>
    <message numerus="yes">
        <source>{kind}: %n post(s), {value}, {verdict}</source>
        <translation>
            <numerusform>{kind}: %n post, {value}, {verdict}</numerusform>
            <numerusform>{kind}: %n posts, {value}, {verdict}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>Earlier versions (%n)…</source>
        <translation>
            <numerusform>Earlier versions (%n)…</numerusform>
            <numerusform>Earlier versions (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rendezvous</name>
    <message numerus="yes">
        <source>Missed %n times running. If that day no longer suits you, choose another one or end it: a promise that is not kept does more harm than none.</source>
        <translation>
            <numerusform>Missed %n time. If that day no longer suits you, choose another one or end it: a promise that is not kept does more harm than none.</numerusform>
            <numerusform>Missed %n times running. If that day no longer suits you, choose another one or end it: a promise that is not kept does more harm than none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message numerus="yes">
        <source>%n of these remarks are there now already.</source>
        <translation>
            <numerusform>%n of these remarks is there now already.</numerusform>
            <numerusform>%n of these remarks are there now already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) move to another day or hour.</source>
        <translation>
            <numerusform>%n post moves to another day or hour.</numerusform>
            <numerusform>%n posts move to another day or hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait in “No date yet”.</source>
        <translation>
            <numerusform>%n post waits in “No date yet”.</numerusform>
            <numerusform>%n posts wait in “No date yet”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n related remark(s)</source>
        <translation>
            <numerusform>with %n related remark</numerusform>
            <numerusform>with %n related remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>note %n reaction(s)</source>
        <translation>
            <numerusform>note %n reaction</numerusform>
            <numerusform>note %n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameText</name>
    <message numerus="yes">
        <source>%n posts with the same text on {channel}, from {start:long} to {end:long}.</source>
        <translation>
            <numerusform>%n post with the same text on {channel}, from {start:long} to {end:long}.</numerusform>
            <numerusform>%n posts with the same text on {channel}, from {start:long} to {end:long}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message numerus="yes">
        <source>{channel}: nothing for %n days, from {start:long} to {end:long}.</source>
        <translation>
            <numerusform>{channel}: nothing for %n day, from {start:long} to {end:long}.</numerusform>
            <numerusform>{channel}: nothing for %n days, from {start:long} to {end:long}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message numerus="yes">
        <source>since: {change} (%n number(s))</source>
        <translation>
            <numerusform>since: {change} (%n number)</numerusform>
            <numerusform>since: {change} (%n numbers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since: {change} (%n post(s))</source>
        <translation>
            <numerusform>since: {change} (%n post)</numerusform>
            <numerusform>since: {change} (%n posts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n planned next week</source>
        <translation>
            <numerusform>%n planned next week</numerusform>
            <numerusform>%n planned next week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: it would be cut.</source>
        <translation>
            <numerusform>%n too many: it would be cut.</numerusform>
            <numerusform>%n too many: it would be cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel} is the strictest: %n left</source>
        <translation>
            <numerusform>{channel} is the strictest: %n left</numerusform>
            <numerusform>{channel} is the strictest: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} bytes of {limit}: %n too many.</source>
        <translation>
            <numerusform>{used} bytes of {limit}: %n too many.</numerusform>
            <numerusform>{used} bytes of {limit}: %n too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} characters of {limit}: %n too many.</source>
        <translation>
            <numerusform>{used} characters of {limit}: %n too many.</numerusform>
            <numerusform>{used} characters of {limit}: %n too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message numerus="yes">
        <source>“{name}” was deleted; its %n post(s) stay, without a theme.</source>
        <translation>
            <numerusform>“{name}” was deleted; its %n post stays, without a theme.</numerusform>
            <numerusform>“{name}” was deleted; its %n posts stay, without a theme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message numerus="yes">
        <source>tick %n post(s) as published</source>
        <translation>
            <numerusform>tick %n post as published</numerusform>
            <numerusform>tick %n posts as published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick off the week: %n post(s)</source>
        <translation>
            <numerusform>tick off the week: %n post</numerusform>
            <numerusform>tick off the week: %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickingDialog</name>
    <message numerus="yes">
        <source>%n other(s), the time being over:</source>
        <translation>
            <numerusform>%n other, its time being over:</numerusform>
            <numerusform>%n others, their time being over:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) ticked of {all}</source>
        <translation>
            <numerusform>%n post ticked of {all}</numerusform>
            <numerusform>%n posts ticked of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n post(s)</source>
        <translation>
            <numerusform>Change %n post</numerusform>
            <numerusform>Change %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooLong</name>
    <message numerus="yes">
        <source>{day:Long}: a text is %n bytes too long for {channel}.</source>
        <translation>
            <numerusform>{day:Long}: a text is %n byte too long for {channel}.</numerusform>
            <numerusform>{day:Long}: a text is %n bytes too long for {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: a text is %n characters too long for {channel}.</source>
        <translation>
            <numerusform>{day:Long}: a text is %n character too long for {channel}.</numerusform>
            <numerusform>{day:Long}: a text is %n characters too long for {channel}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsaved work found %n time(s)</source>
        <translation>
            <numerusform>unsaved work found once</numerusform>
            <numerusform>unsaved work found %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undated</name>
    <message numerus="yes">
        <source>No date yet: %n post(s)</source>
        <translation>
            <numerusform>No date yet: %n post</numerusform>
            <numerusform>No date yet: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No date yet: {shown} of %n post(s)</source>
        <translation>
            <numerusform>No date yet: {shown} of %n post</numerusform>
            <numerusform>No date yet: {shown} of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message numerus="yes">
        <source>%n value(s) removed: not noted.</source>
        <translation>
            <numerusform>%n value removed: not noted.</numerusform>
            <numerusform>%n values removed: not noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n entry(ies) so far</source>
        <translation>
            <numerusform>%n entry so far</numerusform>
            <numerusform>%n entries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>%n more note(s) in the program</source>
        <translation>
            <numerusform>%n more note in the program</numerusform>
            <numerusform>%n more notes in the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
