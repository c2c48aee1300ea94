<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>crm::ActivityEdits</name>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AssetPanel</name>
    <message numerus="yes">
        <source>%n case(s) about it</source>
        <translation>
            <numerusform>%n case about it</numerusform>
            <numerusform>%n cases about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Attainment</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::BulkEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <translation>
            <numerusform>Change %1 of %n record</numerusform>
            <numerusform>Change %1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 So it is with %n more; nothing has been changed.</source>
        <translation>
            <numerusform>%1 So it is with %n more; nothing has been changed.</numerusform>
            <numerusform>%1 So it is with %n more; nothing has been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CalendarDialog</name>
    <message numerus="yes">
        <source>%n holiday(s) added</source>
        <translation>
            <numerusform>%n holiday added</numerusform>
            <numerusform>%n holidays added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n there already</numerusform>
            <numerusform>, %n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n appointment(s) with times left out</source>
        <translation>
            <numerusform>, %n appointment with times left out</numerusform>
            <numerusform>, %n appointments with times left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CalendarImport</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
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
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom it is with (CONTACT): left out of %n entry(ies), such as “%1”. Choose the contact in the task.</source>
        <translation>
            <numerusform>Whom it is with (CONTACT): left out of %n entry, “%1”. Choose the contact in the task.</numerusform>
            <numerusform>Whom it is with (CONTACT): left out of %n entries, such as “%1”. Choose the contact in the task.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who take part (ATTENDEE): left out of %n entry(ies). A task is with one contact, the first whose address is known here.</source>
        <translation>
            <numerusform>Those who take part (ATTENDEE): left out of %n entry. A task is with one contact, the first whose address is known here.</numerusform>
            <numerusform>Those who take part (ATTENDEE): left out of %n entries. A task is with one contact, the first whose address is known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s).</source>
        <translation>
            <numerusform>%n more remark.</numerusform>
            <numerusform>%n more remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CalendarReader</name>
    <message numerus="yes">
        <source>%1: left out of %n entry(ies).</source>
        <translation>
            <numerusform>%1: left out of %n entry.</numerusform>
            <numerusform>%1: left out of %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CaseRail</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CaseSteps</name>
    <message numerus="yes">
        <source>%n step(s) open</source>
        <translation>
            <numerusform>%n step open</numerusform>
            <numerusform>%n steps open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not received yet</source>
        <translation>
            <numerusform>%n item not received yet</numerusform>
            <numerusform>%n items not received yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to be decided</source>
        <translation>
            <numerusform>%n item to be decided</numerusform>
            <numerusform>%n items to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CaseWork</name>
    <message numerus="yes">
        <source>Merge %n case(s) into %1</source>
        <translation>
            <numerusform>Merge %n case into %1</numerusform>
            <numerusform>Merge %n cases into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>Assign %n case</numerusform>
            <numerusform>Assign %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CommandLine</name>
    <message numerus="yes">
        <source>The file has %n fault(s).</source>
        <translation>
            <numerusform>The file has %n fault.</numerusform>
            <numerusform>The file has %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first line of the file holds no column names; name its %n column(s) by “index” in a profile with --map.</source>
        <translation>
            <numerusform>The first line of the file holds no column names; name its %n column by “index” in a profile with --map.</numerusform>
            <numerusform>The first line of the file holds no column names; name its %n columns by “index” in a profile with --map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: not in it.</source>
        <translation>
            <numerusform>%n open deal (%1) without a close date: not in it.</numerusform>
            <numerusform>%n open deals (%1) without a close date: not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before: not in it.</source>
        <translation>
            <numerusform>%n open deal (%1) was expected before: not in it.</numerusform>
            <numerusform>%n open deals (%1) were expected before: not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be sent and would be lost with the file: %1 Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n change could not be sent and would be lost with the file: %1 Synchronise first, or give it up with “sync leave --discard”.</numerusform>
            <numerusform>%n changes could not be sent and would be lost with the file: %1 Synchronise first, or give them up with “sync leave --discard”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) could not be sent and would be lost with the file. Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n attached file could not be sent and would be lost with the file. Synchronise first, or give it up with “sync leave --discard”.</numerusform>
            <numerusform>%n attached files could not be sent and would be lost with the file. Synchronise first, or give them up with “sync leave --discard”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DealBulk</name>
    <message numerus="yes">
        <source>%n more stay(s) for such a reason.</source>
        <translation>
            <numerusform>%n more stays for such a reason.</numerusform>
            <numerusform>%n more stay for such reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Deal(s) to Stage</source>
        <translation>
            <numerusform>Move %n Deal to Stage</numerusform>
            <numerusform>Move %n Deals to Stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n Deal(s) To</source>
        <translation>
            <numerusform>Give %n Deal To</numerusform>
            <numerusform>Give %n Deals To</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change a Field of %n Deal(s)…</source>
        <translation>
            <numerusform>Change a Field of %n Deal…</numerusform>
            <numerusform>Change a Field of %n Deals…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Deal(s)</source>
        <translation>
            <numerusform>Delete %n Deal</numerusform>
            <numerusform>Delete %n Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to %1.</source>
        <translation>
            <numerusform>%n deal moved to %1.</numerusform>
            <numerusform>%n deals moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) given to %1.</source>
        <translation>
            <numerusform>%n deal given to %1.</numerusform>
            <numerusform>%n deals given to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Delete %n deal</numerusform>
            <numerusform>Delete %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DealCard</name>
    <message numerus="yes">
        <source>Overdue %n d</source>
        <translation>
            <numerusform>Overdue %n d</numerusform>
            <numerusform>Overdue %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %n d late</source>
        <translation>
            <numerusform>Task %n d late</numerusform>
            <numerusform>Task %n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stalled %n d</source>
        <translation>
            <numerusform>Stalled %n d</numerusform>
            <numerusform>Stalled %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DealsPage</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) chosen</source>
        <translation>
            <numerusform>%n deal chosen</numerusform>
            <numerusform>%n deals chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DeskPage</name>
    <message numerus="yes">
        <source>Those with the largest won amounts; the table has %n more.</source>
        <translation>
            <numerusform>Those with the largest won amounts; the table has %n more.</numerusform>
            <numerusform>Those with the largest won amounts; the table has %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the %n largest open deal(s)</source>
        <translation>
            <numerusform>the largest open deal</numerusform>
            <numerusform>each of the %n largest open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DueQueuePage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DueTray</name>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n case overdue</numerusform>
            <numerusform>%n cases overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Exceptions</name>
    <message numerus="yes">
        <source>%n safety case(s) open for more than a day</source>
        <translation>
            <numerusform>%n safety case open for more than a day</numerusform>
            <numerusform>%n safety cases open for more than a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not acknowledged within two days</source>
        <translation>
            <numerusform>%n complaint not acknowledged within two days</numerusform>
            <numerusform>%n complaints not acknowledged within two days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) past their due time</source>
        <translation>
            <numerusform>%n case past its due time</numerusform>
            <numerusform>%n cases past their due time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) nobody takes care of</source>
        <translation>
            <numerusform>%n open case nobody takes care of</numerusform>
            <numerusform>%n open cases nobody takes care of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without an answer for two weeks</source>
        <translation>
            <numerusform>%n complaint without an answer for two weeks</numerusform>
            <numerusform>%n complaints without an answer for two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld complaint(s) without a cause</source>
        <translation>
            <numerusform>%n upheld complaint without a cause</numerusform>
            <numerusform>%n upheld complaints without a cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrective action(s) overdue</source>
        <translation>
            <numerusform>%n corrective action overdue</numerusform>
            <numerusform>%n corrective actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting for their check</source>
        <translation>
            <numerusform>%n action waiting for its check</numerusform>
            <numerusform>%n actions waiting for their check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that did not work</source>
        <translation>
            <numerusform>%n action that did not work</numerusform>
            <numerusform>%n actions that did not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) expire within two weeks</source>
        <translation>
            <numerusform>%n voucher expires within two weeks</numerusform>
            <numerusform>%n vouchers expire within two weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::FileTasks</name>
    <message numerus="yes">
        <source>%n problem(s) were found. Save a copy, and restore your last backup if records are missing.</source>
        <translation>
            <numerusform>%n problem was found. Save a copy, and restore your last backup if records are missing.</numerusform>
            <numerusform>%n problems were found. Save a copy, and restore your last backup if records are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ForecastPage</name>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: in no period</source>
        <translation>
            <numerusform>%n open deal (%1) without a close date: in no period</numerusform>
            <numerusform>%n open deals (%1) without a close date: in no period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before %2: in no period</source>
        <translation>
            <numerusform>%n open deal (%1) was expected before %2: in no period</numerusform>
            <numerusform>%n open deals (%1) were expected before %2: in no period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::HeatModel</name>
    <message numerus="yes">
        <source>%1, %2: %n complaint(s)</source>
        <translation>
            <numerusform>%1, %2: %n complaint</numerusform>
            <numerusform>%1, %2: %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportCards</name>
    <message numerus="yes">
        <source>%n photo(s) were left out.</source>
        <translation>
            <numerusform>%n photo was left out.</numerusform>
            <numerusform>%n photos were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportCheckStep</name>
    <message numerus="yes">
        <source>%n row(s) cannot go in, so nothing would be written.</source>
        <translation>
            <numerusform>%n row cannot go in, so nothing would be written.</numerusform>
            <numerusform>%n rows cannot go in, so nothing would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows shown cannot go in.</source>
        <translation>
            <numerusform>%n of the rows shown cannot go in.</numerusform>
            <numerusform>%n of the rows shown cannot go in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown; none of them has a problem.</source>
        <translation>
            <numerusform>The first row is shown; it has no problem.</numerusform>
            <numerusform>The first %n rows are shown; none of them has a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in. The first: %1</source>
        <translation>
            <numerusform>%n row cannot go in. %1</numerusform>
            <numerusform>%n rows cannot go in. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportLinks</name>
    <message numerus="yes">
        <source>There are %n records called “%1”; it is not clear which is meant.</source>
        <translation>
            <numerusform>There is %n record called “%1”; it is not clear which is meant.</numerusform>
            <numerusform>There are %n records called “%1”; it is not clear which is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportRow</name>
    <message numerus="yes">
        <source>%n disqualified lead(s) came without a reason; it stands as “Not said”.</source>
        <translation>
            <numerusform>%n disqualified lead came without a reason; it stands as “Not said”.</numerusform>
            <numerusform>%n disqualified leads came without a reason; it stands as “Not said”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came converted, and nothing says into what; Convert on the lead says it afterwards.</source>
        <translation>
            <numerusform>%n lead came converted, and nothing says into what; Convert on the lead says it afterwards.</numerusform>
            <numerusform>%n leads came converted, and nothing says into what; Convert on the lead says it afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of the file are disqualified here and stay so until somebody works on them again: %1.</source>
        <translation>
            <numerusform>%n lead of the file is disqualified here and stays so until somebody works on it again: %1.</numerusform>
            <numerusform>%n leads of the file are disqualified here and stay so until somebody works on them again: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportRun</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1, the first on line %2.</source>
        <translation>
            <numerusform>%n place could not be decoded as %1, the first on line %2.</numerusform>
            <numerusform>%n places could not be decoded as %1, the first on line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot go in. Line %1: %2</source>
        <translation>
            <numerusform>Nothing was imported: %n row cannot go in. Line %1: %2</numerusform>
            <numerusform>Nothing was imported: %n rows cannot go in. Line %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned by rule: %1.</source>
        <translation>
            <numerusform>%n lead assigned by rule: %1.</numerusform>
            <numerusform>%n leads assigned by rule: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay without an owner: %1</source>
        <translation>
            <numerusform>%n lead stays without an owner: %1</numerusform>
            <numerusform>%n leads stay without an owner: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about a record that an earlier row of the file made, the first on line %1; what they add went there.</source>
        <translation>
            <numerusform>%n row is about a record that an earlier row of the file made, the first on line %1; what it adds went there.</numerusform>
            <numerusform>%n rows are about records that earlier rows of the file made, the first on line %1; what they add went there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an e-mail and a number mean stored people: name and company, birthday or address agree.</source>
        <translation>
            <numerusform>%n row without an e-mail and a number means a stored person: name and company, birthday or address agree.</numerusform>
            <numerusform>%n rows without an e-mail and a number mean stored people: name and company, birthday or address agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportRunStep</name>
    <message numerus="yes">
        <source>Undo all %Ln file(s)</source>
        <translation>
            <numerusform>Undo all %Ln file</numerusform>
            <numerusform>Undo all %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportSession</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportTopicsModel</name>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation>
            <numerusform>%n date cannot be read.</numerusform>
            <numerusform>%n dates cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways.</source>
        <translation>
            <numerusform>%n date could be read in two ways.</numerusform>
            <numerusform>%n dates could be read in two ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no amount; it stays empty.</source>
        <translation>
            <numerusform>%n row has no amount; it stays empty.</numerusform>
            <numerusform>%n rows have no amount; it stays empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not understood; choose what they mean.</source>
        <translation>
            <numerusform>%n value is not understood; choose what it means.</numerusform>
            <numerusform>%n values are not understood; choose what they mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) are understood.</source>
        <translation>
            <numerusform>The value is understood.</numerusform>
            <numerusform>All %n values are understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be made</source>
        <translation>
            <numerusform>%n will be made</numerusform>
            <numerusform>%n will be made</numerusform>
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
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n row, %2</numerusform>
            <numerusform>%1, %n rows, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::InspectionModel</name>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>Stale for %n day</numerusform>
            <numerusform>Stale for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s)</source>
        <translation>
            <numerusform>Slipped %n time</numerusform>
            <numerusform>Slipped %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::LeadAssignment</name>
    <message numerus="yes">
        <source>%n lead(s) assigned</source>
        <translation>
            <numerusform>%n lead assigned</numerusform>
            <numerusform>%n leads assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::LeadEdits</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::LearningPage</name>
    <message numerus="yes">
        <source>%n cause(s) make four fifths</source>
        <translation>
            <numerusform>%n cause makes four fifths</numerusform>
            <numerusform>%n causes make four fifths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) beyond the limits</source>
        <translation>
            <numerusform>%n month beyond the limits</numerusform>
            <numerusform>%n months beyond the limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n without a reason</numerusform>
            <numerusform>%n without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repeat: the same customer and category, or product, within %n day(s)</source>
        <translation>
            <numerusform>A repeat: the same customer and category, or product, within %n day</numerusform>
            <numerusform>A repeat: the same customer and category, or product, within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MergeCasesDialog</name>
    <message numerus="yes">
        <source>Merge %n case(s) into one</source>
        <translation>
            <numerusform>Merge %n case into one</numerusform>
            <numerusform>Merge %n cases into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are closed as duplicates and point to it</source>
        <translation>
            <numerusform>%n case is closed as a duplicate and points to it</numerusform>
            <numerusform>%n cases are closed as duplicates and point to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) move along</source>
        <translation>
            <numerusform>%n entry moves along</numerusform>
            <numerusform>%n entries move along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MyDay</name>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deal should have closed %n days ago</source>
        <translation>
            <numerusform>Deal should have closed %n day ago</numerusform>
            <numerusform>Deal should have closed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deal closes in %n days and has no next step</source>
        <translation>
            <numerusform>Deal closes in %n day and has no next step</numerusform>
            <numerusform>Deal closes in %n days and has no next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case is overdue by %n days</source>
        <translation>
            <numerusform>Case is overdue by %n day</numerusform>
            <numerusform>Case is overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Case waits for an answer for %n days</source>
        <translation>
            <numerusform>Case waits for an answer for %n day</numerusform>
            <numerusform>Case waits for an answer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answer is overdue by %n days</source>
        <translation>
            <numerusform>First answer is overdue by %n day</numerusform>
            <numerusform>First answer is overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::NoticesButton</name>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>Notices, %n unread</numerusform>
            <numerusform>Notices, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::NumberRule</name>
    <message numerus="yes">
        <source>“%1” has more than %n decimals.</source>
        <translation>
            <numerusform>“%1” has more than %n decimal.</numerusform>
            <numerusform>“%1” has more than %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PastBoardView</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more deal(s) were open then by the days they were opened and closed on. They have no history that says in which stage.</source>
        <translation>
            <numerusform>%n more deal was open then by the days it was opened and closed on. It has no history that says in which stage.</numerusform>
            <numerusform>%n more deals were open then by the days they were opened and closed on. They have no history that says in which stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PipelineEditor</name>
    <message numerus="yes">
        <source>%n open deal(s) stand in this pipeline. Close them or move them to another one first.</source>
        <translation>
            <numerusform>%n open deal stands in this pipeline. Close it or move it to another one first.</numerusform>
            <numerusform>%n open deals stand in this pipeline. Close them or move them to another one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PipelineEdits</name>
    <message numerus="yes">
        <source>“%1” applied to %n open deal(s)</source>
        <translation>
            <numerusform>“%1” applied to %n open deal</numerusform>
            <numerusform>“%1” applied to %n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ProductPicker</name>
    <message numerus="yes">
        <source>%n product(s). Enter takes one over.</source>
        <translation>
            <numerusform>%n product. Enter takes one over.</numerusform>
            <numerusform>%n products. Enter takes one over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuickEntryLine</name>
    <message numerus="yes">
        <source>%n customers are called “%1”: write more of the name.</source>
        <translation>
            <numerusform>%n customer is called “%1”: write more of the name.</numerusform>
            <numerusform>%n customers are called “%1”: write more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuotePage</name>
    <message numerus="yes">
        <source>(%1 of %n line(s))</source>
        <translation>
            <numerusform>(%1 of %n line)</numerusform>
            <numerusform>(%1 of %n lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read and must be put right: %1.</source>
        <translation>
            <numerusform>%n cell could not be read and must be put right: %1.</numerusform>
            <numerusform>%n cells could not be read and must be put right: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep the price that was typed; the catalogue says another.</source>
        <translation>
            <numerusform>%n line keeps the price that was typed; the catalogue says another.</numerusform>
            <numerusform>%n lines keep the price that was typed; the catalogue says another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as with tax now (line %1).</source>
        <translation>
            <numerusform>%n price typed by hand stayed as typed and counts as with tax now (line %1).</numerusform>
            <numerusform>%n prices typed by hand stayed as typed and count as with tax now (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as without tax now (line %1).</source>
        <translation>
            <numerusform>%n price typed by hand stayed as typed and counts as without tax now (line %1).</numerusform>
            <numerusform>%n prices typed by hand stayed as typed and count as without tax now (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>articles that are not in the catalogue</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are none of a quote&apos;s and were left out: %1.</source>
        <translation>
            <numerusform>One column is none of a quote&apos;s and was left out: %1.</numerusform>
            <numerusform>%n columns are none of a quote&apos;s and were left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuotePages</name>
    <message numerus="yes">
        <source>%n closed deal(s) keep the rate of their day now.</source>
        <translation>
            <numerusform>%n closed deal keep the rate of their day now.</numerusform>
            <numerusform>%n closed deals keep the rate of their day now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuotePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RecordListPage</name>
    <message numerus="yes">
        <source>Change a Field of %n Record(s)…</source>
        <translation>
            <numerusform>Change a Field of %n Record…</numerusform>
            <numerusform>Change a Field of %n Records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Row(s)</source>
        <translation>
            <numerusform>Copy %n Row</numerusform>
            <numerusform>Copy %n Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Record(s)</source>
        <translation>
            <numerusform>Delete %n Record</numerusform>
            <numerusform>Delete %n Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Recurrence</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>every week</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ReminderDesk</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ReminderPopup</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My Day</source>
        <translation>
            <numerusform>%n more in My Day</numerusform>
            <numerusform>%n more in My Day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Reminders</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ServiceCase</name>
    <message numerus="yes">
        <source>Tick off what was done, or remove the steps nobody takes any more, before the case is solved (%n step(s) open).</source>
        <translation>
            <numerusform>Tick off what was done, or remove the steps nobody takes any more, before the case is solved (%n step open).</numerusform>
            <numerusform>Tick off what was done, or remove the steps nobody takes any more, before the case is solved (%n steps open).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about what came back before the case is solved: refund, replacement, repair or rejection (%n item(s) open).</source>
        <translation>
            <numerusform>Decide about what came back before the case is solved: refund, replacement, repair or rejection (%n item open).</numerusform>
            <numerusform>Decide about what came back before the case is solved: refund, replacement, repair or rejection (%n items open).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ServiceReport</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaAlert</name>
    <message numerus="yes">
        <source>Tell of %n due time(s)</source>
        <translation>
            <numerusform>Tell of %n due time</numerusform>
            <numerusform>Tell of %n due times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaDesk</name>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n due times</numerusform>
            <numerusform>%n due times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaEffectView</name>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first %n are listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaExplanation</name>
    <message numerus="yes">
        <source>The clock is put forward by %n minute(s)</source>
        <translation>
            <numerusform>The clock is put forward by %n minute</numerusform>
            <numerusform>The clock is put forward by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back by %n minute(s)</source>
        <translation>
            <numerusform>The clock is put back by %n minute</numerusform>
            <numerusform>The clock is put back by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed as well.</source>
        <translation>
            <numerusform>%n earlier round missed as well.</numerusform>
            <numerusform>%n earlier rounds missed as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed, by up to %1 of working time.</source>
        <translation>
            <numerusform>%n earlier round missed, by up to %1 of working time.</numerusform>
            <numerusform>%n earlier rounds missed, by up to %1 of working time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaPopup</name>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n due times</numerusform>
            <numerusform>%n due times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in Due next</source>
        <translation>
            <numerusform>%n more in Due next</numerusform>
            <numerusform>%n more in Due next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaUpdate</name>
    <message numerus="yes">
        <source>No due time of the %n open case(s) changes.</source>
        <translation>
            <numerusform>The due time of the open case does not change.</numerusform>
            <numerusform>No due time of the %n open cases changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be overdue at once.</source>
        <translation>
            <numerusform>%n of them would be overdue at once.</numerusform>
            <numerusform>%n of them would be overdue at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n of them is overdue.</numerusform>
            <numerusform>%n of them are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now that had no due time</source>
        <translation>
            <numerusform>%n due now that had no due time</numerusform>
            <numerusform>%n due now that had no due time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer due</source>
        <translation>
            <numerusform>%n no longer due</numerusform>
            <numerusform>%n no longer due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) get another due time: %2.</source>
        <translation>
            <numerusform>%1 of %n open case gets another due time: %2.</numerusform>
            <numerusform>%1 of %n open cases get another due time: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) have another due time now: %2.</source>
        <translation>
            <numerusform>%1 of %n open case has another due time now: %2.</numerusform>
            <numerusform>%1 of %n open cases have another due time now: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed promises stay as they are in %n case(s).</source>
        <translation>
            <numerusform>Missed promises stay as they are in %n case.</numerusform>
            <numerusform>Missed promises stay as they are in %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::StageTotals</name>
    <message numerus="yes">
        <source>%1 without %n currencies</source>
        <translation>
            <numerusform>%1 without %n currency</numerusform>
            <numerusform>%1 without %n currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n currencies</source>
        <translation>
            <numerusform>without %n currency</numerusform>
            <numerusform>without %n currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::Store</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n record(s) of %2 need it.</source>
        <translation>
            <numerusform>“%1” cannot be deleted: %n record of %2 needs it.</numerusform>
            <numerusform>“%1” cannot be deleted: %n records of %2 need it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SyncEngine</name>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n day(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>The clock of this computer is wrong by %n day. Changes are dated by the server’s clock; set yours.</numerusform>
            <numerusform>The clock of this computer is wrong by %n days. Changes are dated by the server’s clock; set yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>The clock of this computer is wrong by %n minute. Changes are dated by the server’s clock; set yours.</numerusform>
            <numerusform>The clock of this computer is wrong by %n minutes. Changes are dated by the server’s clock; set yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many attempts. Wait %n second and try again.</numerusform>
            <numerusform>Too many attempts. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) of this file are to be removed: they were deleted, or are no longer meant for you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>At least %n record of this file is to be removed: it was deleted, or is no longer meant for you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</numerusform>
            <numerusform>At least %n records of this file are to be removed: they were deleted, or are no longer meant for you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more record(s) of this file are to be removed, after others that have just gone: they were deleted, or are no longer meant for you. Together that is much, so these were not removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>At least %n more record of this file is to be removed, after others that have just gone: it was deleted, or is no longer meant for you. Together that is much, so it was not removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</numerusform>
            <numerusform>At least %n more records of this file are to be removed, after others that have just gone: they were deleted, or are no longer meant for you. Together that is much, so these were not removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::TimeGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::TriageBar</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::VoucherBar</name>
    <message numerus="yes">
        <source>Redeem %n voucher(s)</source>
        <translation>
            <numerusform>Redeem %n voucher</numerusform>
            <numerusform>Redeem %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n voucher(s)</source>
        <translation>
            <numerusform>Cancel %n voucher</numerusform>
            <numerusform>Cancel %n vouchers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::WaitingDraft</name>
    <message numerus="yes">
        <source>%n draft(s) you have not saved yet are kept.</source>
        <translation>
            <numerusform>One draft you have not saved yet is kept.</numerusform>
            <numerusform>%n drafts you have not saved yet are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
