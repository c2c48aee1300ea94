<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ChartData</name>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>category, values</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ImportMappingModel</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Several columns go to “%1”; choose one.</source>
        <translation>Mehrere Spalten haben das Ziel „%1“; wählen Sie eine aus.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>%1, goes to %2, %3</source>
        <translation>%1, Ziel %2, %3</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ between name and domain.</source>
        <translation>Eine E-Mail-Adresse hat ein @ zwischen Name und Domain.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Der Name vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The domain after the @ is missing.</source>
        <translation>Die Domain nach dem @ fehlt.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>Eine E-Mail-Adresse hat nur ein @.</translation>
    </message>
    <message>
        <source>The domain after the @ does not look like one, such as example.org.</source>
        <translation>Der Teil nach dem @ sieht nicht wie eine Domain aus, etwa example.org.</translation>
    </message>
    <message>
        <source>This e-mail address is too long to be delivered.</source>
        <translation>Diese E-Mail-Adresse ist zu lang, um zugestellt zu werden.</translation>
    </message>
</context>
<context>
    <name>crm::Activity</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Nicht interessiert</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
</context>
<context>
    <name>crm::ActivityEdits</name>
    <message>
        <source>Call logged</source>
        <translation>Anruf verzeichnet</translation>
    </message>
    <message>
        <source>E-mail logged</source>
        <translation>E-Mail verzeichnet</translation>
    </message>
    <message>
        <source>Meeting logged</source>
        <translation>Besprechung verzeichnet</translation>
    </message>
    <message>
        <source>Visit logged</source>
        <translation>Besuch verzeichnet</translation>
    </message>
    <message>
        <source>Letter logged</source>
        <translation>Brief verzeichnet</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Kontakt verzeichnet</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <translation>Termin angelegt</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Aufgabe angelegt</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Aufgabe wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>crm::Address</name>
    <message>
        <source>Main</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>crm::Application</name>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>Invented customers, deals and complaints in a file of their own.</source>
        <translation>Erfundene Kunden, Verkaufschancen und Beschwerden in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation>Vorhandenes importieren</translation>
    </message>
    <message>
        <source>Contacts, deals and complaints from CSV and vCard files.</source>
        <translation>Kontakte, Verkaufschancen und Beschwerden aus CSV- und vCard-Dateien.</translation>
    </message>
    <message>
        <source>Start with an empty file</source>
        <translation>Mit einer leeren Datei beginnen</translation>
    </message>
    <message>
        <source>For your own records; you can import later as well.</source>
        <translation>Für Ihre eigenen Daten; importieren können Sie auch später.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>One you or a colleague made with Rapport before.</source>
        <translation>Eine Datei, die Sie oder ein Kollege früher mit Rapport angelegt haben.</translation>
    </message>
</context>
<context>
    <name>crm::Attachment</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>crm::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>crm::BoardColumn</name>
    <message>
        <source>New deal in %1</source>
        <translation>Neue Verkaufschance in %1</translation>
    </message>
    <message>
        <source>No amounts</source>
        <translation>Keine Beträge</translation>
    </message>
    <message>
        <source>%1 · %2 weighted</source>
        <translation>%1 · %2 gewichtet</translation>
    </message>
    <message>
        <source>Deals: %1. %2</source>
        <translation>Verkaufschancen: %1. %2</translation>
    </message>
</context>
<context>
    <name>crm::BoardFilter</name>
    <message>
        <source>Closes: overdue</source>
        <translation>Abschluss: überfällig</translation>
    </message>
    <message>
        <source>Closes: this month</source>
        <translation>Abschluss: dieser Monat</translation>
    </message>
    <message>
        <source>Closes: this quarter</source>
        <translation>Abschluss: dieses Quartal</translation>
    </message>
    <message>
        <source>Closes: next quarter</source>
        <translation>Abschluss: nächstes Quartal</translation>
    </message>
    <message>
        <source>Closes: no date</source>
        <translation>Abschluss: ohne Datum</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>time in stage</source>
        <translation>Zeit in der Phase</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>expected close</source>
        <translation>erwartetem Abschluss</translation>
    </message>
</context>
<context>
    <name>crm::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>crm::BulkEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation><numerusform>%n Datensatz ändern</numerusform><numerusform>%n Datensätze ändern</numerusform></translation>
    </message>
    <message>
        <source>Change a field of several records</source>
        <translation>Ein Feld mehrerer Datensätze ändern</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Welches Feld?</translation>
    </message>
    <message>
        <source>New value (empty removes it)</source>
        <translation>Neuer Wert (leer entfernt ihn)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation><numerusform>… und %n weiterer</numerusform><numerusform>… und %n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <translation><numerusform>%1 in %n Datensatz ändern</numerusform><numerusform>%1 in %n Datensätzen ändern</numerusform></translation>
    </message>
</context>
<context>
    <name>crm::CaseCategory</name>
    <message>
        <source>Case category</source>
        <translation>Vorgangskategorie</translation>
    </message>
    <message>
        <source>Case categories</source>
        <translation>Vorgangskategorien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
</context>
<context>
    <name>crm::CaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Enter speichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Vorgang speichern</translation>
    </message>
    <message>
        <source>What you had typed and not saved is back.</source>
        <translation>Ihre nicht gespeicherten Eingaben sind wieder da.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep what you have typed for the next time?</source>
        <translation>Ihre Eingaben für das nächste Mal aufbewahren?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf aufbewahren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>crm::CaseEdits</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Let %1 wait for the customer</source>
        <translation>%1 auf Kundenantwort warten lassen</translation>
    </message>
    <message>
        <source>Solve %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>What went wrong, in the customer’s words?</source>
        <translation>Was ist schiefgegangen, in den Worten des Kunden?</translation>
    </message>
    <message>
        <source>What is to be done, where and by when?</source>
        <translation>Was ist zu tun, wo und bis wann?</translation>
    </message>
    <message>
        <source>Why is it coming back, and in which condition is it?</source>
        <translation>Warum kommt das Produkt zurück, und in welchem Zustand ist es?</translation>
    </message>
    <message>
        <source>What does the customer want to know?</source>
        <translation>Was möchte der Kunde wissen?</translation>
    </message>
    <message>
        <source>Say whose case it is: a contact or a company.</source>
        <translation>Geben Sie an, zu wem der Vorgang gehört: zu einem Kontakt oder einer Firma.</translation>
    </message>
    <message>
        <source>Say which product comes back.</source>
        <translation>Geben Sie an, welches Produkt zurückkommt.</translation>
    </message>
    <message>
        <source>The problem cannot have arisen after today.</source>
        <translation>Das Problem kann nicht nach dem heutigen Tag entstanden sein.</translation>
    </message>
    <message>
        <source>Say how it was resolved.</source>
        <translation>Geben Sie an, wie der Vorgang gelöst wurde.</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot become “%2”.</source>
        <translation>Ein Vorgang mit dem Status „%1“ kann nicht zu „%2“ wechseln.</translation>
    </message>
    <message>
        <source>New service request: %1</source>
        <translation>Neue Serviceanfrage: %1</translation>
    </message>
    <message>
        <source>New return: %1</source>
        <translation>Neue Rücksendung: %1</translation>
    </message>
    <message>
        <source>New information request: %1</source>
        <translation>Neue Auskunft: %1</translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>Neue Beschwerde: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Take %1 from its owner</source>
        <translation>Zuständigkeit für %1 aufheben</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Respond to %1</source>
        <translation>Auf %1 antworten</translation>
    </message>
</context>
<context>
    <name>crm::CaseForm</name>
    <message>
        <source>Kind of case</source>
        <translation>Art des Vorgangs</translation>
    </message>
    <message>
        <source>Open the contact’s page</source>
        <translation>Seite des Kontakts öffnen</translation>
    </message>
    <message>
        <source>Open the company’s page</source>
        <translation>Seite der Firma öffnen</translation>
    </message>
</context>
<context>
    <name>crm::CasePage</name>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>eröffnet %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>What you had typed and not saved is back.</source>
        <translation>Ihre nicht gespeicherten Eingaben sind wieder da.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>How was it resolved?</source>
        <translation>Wie wurde der Vorgang gelöst?</translation>
    </message>
    <message>
        <source>Solve the case</source>
        <translation>Vorgang lösen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Vorgang schließen</translation>
    </message>
    <message>
        <source>This case has been deleted.</source>
        <translation>Dieser Vorgang wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the case (Ctrl+S)</source>
        <translation>Vorgang speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>What was done, and what the customer was told.</source>
        <translation>Was getan wurde und was dem Kunden mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Response to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>What we answer: sorry, why it happened, what we do about it.</source>
        <translation>Was wir antworten: Bedauern, Ursache und was wir unternehmen.</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Vorgangs</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Calls, notes and tasks about this case appear here.</source>
        <translation>Anrufe, Notizen und Aufgaben zu diesem Vorgang erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>crm::CasePages</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Serviceanfragen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rücksendungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskünfte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Neue Beschwerde</translation>
    </message>
</context>
<context>
    <name>crm::CategoryEditor</name>
    <message>
        <source>Type part of a category</source>
        <translation>Teil einer Kategorie eingeben</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::CellDelegate</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
</context>
<context>
    <name>crm::ChartCard</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>crm::ChartPlot</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::ChildRows</name>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
</context>
<context>
    <name>crm::ChoiceModel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>crm::ClosingZone</name>
    <message>
        <source>Drop a deal here, or click to see the deals of this month.</source>
        <translation>Ziehen Sie eine Verkaufschance hierher oder klicken Sie, um die dieses Monats zu sehen.</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 diesen Monat</translation>
    </message>
</context>
<context>
    <name>crm::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Die Leertaste blendet eine Spalte ein oder aus; Alt+Pfeil auf und Alt+Pfeil ab verschieben sie.</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>crm::ColumnGuess</name>
    <message>
        <source>No column name is known.</source>
        <translation>Kein Spaltenname ist bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 column names fit this kind of records.</source>
        <translation>%1 von %2 Spaltennamen passen zu dieser Art von Datensätzen.</translation>
    </message>
</context>
<context>
    <name>crm::CommandLine</name>
    <message>
        <source>The option %1 is unknown here.</source>
        <translation>Die Option %1 ist hier unbekannt.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Something is missing behind the command.</source>
        <translation>Nach dem Befehl fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>„%1“ ist hier zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 ist eines von %2.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; name one by ENTITY/ID.</source>
        <translation>Mehrere Datensätze heißen „%1“; benennen Sie einen mit ENTITY/ID.</translation>
    </message>
    <message>
        <source>There is no kind of records “%1”; “rapport-cli entities” lists them.</source>
        <translation>Es gibt keine Datensatzart „%1“; „rapport-cli entities“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>--columns needs at least one field.</source>
        <translation>--columns braucht mindestens ein Feld.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The result cannot be written: %1.</source>
        <translation>Das Ergebnis kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Say in which format: --format csv, json or vcf.</source>
        <translation>Geben Sie das Format an: --format csv, json oder vcf.</translation>
    </message>
    <message>
        <source>Only people can be written as vCards: export person --format vcf.</source>
        <translation>Nur Personen können als vCards geschrieben werden: export person --format vcf.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was changed.</source>
        <translation>%1 ist bereits vorhanden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say how many people: --contacts N.</source>
        <translation>Geben Sie an, wie viele Personen: --contacts N.</translation>
    </message>
    <message>
        <source>At most %1 contacts.</source>
        <translation>Höchstens %1 Kontakte.</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s).</source>
        <translation><numerusform>Die Datei hat %n Fehler.</numerusform><numerusform>Die Datei hat %n Fehler.</numerusform></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1” is not the number of a step; “rapport-cli log RECORD” shows them.</source>
        <translation>„%1“ ist nicht die Nummer eines Schritts; „rapport-cli log RECORD“ zeigt sie an.</translation>
    </message>
    <message>
        <source>The profile is for %1, not for %2.</source>
        <translation>Das Profil ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>None of the file's columns is understood as a field of %1; name them in a profile with --map.</source>
        <translation>Keine Spalte der Datei wird als Feld von %1 erkannt; benennen Sie die Spalten in einem Profil mit --map.</translation>
    </message>
    <message>
        <source>Say which records the file holds: --as person, organisation, opportunity …</source>
        <translation>Geben Sie an, welche Datensätze die Datei enthält: --as person, organisation, opportunity …</translation>
    </message>
    <message>
        <source>Usage: rapport-cli --db FILE COMMAND …

Works on a Rapport file from scripts and terminals.

Commands:
</source>
        <translation>Aufruf: rapport-cli --db FILE COMMAND …

Bearbeitet eine Rapport-Datei aus Skripten und Terminals.

Befehle:
</translation>
    </message>
    <message>
        <source>
“rapport-cli COMMAND --help” says more about one of them.
Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage. A command that fails
has written nothing.
</source>
        <translation>
„rapport-cli COMMAND --help“ sagt mehr über einen davon.
Rückgabewert: 0 Erfolg, 1 Fehler mit einem Satz auf der Standardfehlerausgabe, 2 falscher Aufruf. Ein Befehl,
der fehlschlägt, hat nichts geschrieben.
</translation>
    </message>
    <message>
        <source>Usage: rapport-cli --db FILE %1 %2

%3
</source>
        <translation>Aufruf: rapport-cli --db FILE %1 %2

%3
</translation>
    </message>
    <message>
        <source>The option --db needs the name of a file.</source>
        <translation>Die Option --db braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>Die Option %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>Say which command; “rapport-cli --help” lists them.</source>
        <translation>Geben Sie einen Befehl an; „rapport-cli --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no command “%1”; “rapport-cli --help” lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; „rapport-cli --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>Say which file: rapport-cli --db FILE %1</source>
        <translation>Geben Sie die Datei an: rapport-cli --db FILE %1</translation>
    </message>
</context>
<context>
    <name>crm::CommandPalette</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    Ctrl+Enter open in a window    &gt; commands</source>
        <translation>↑ ↓ bewegen    Enter öffnen    Strg+Enter in einem Fenster öffnen    &gt; Befehle</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>crm::Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>crm::ContactLog</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note, or / for another kind…</source>
        <translation>Notiz schreiben, oder / für eine andere Art …</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>What was said in the call?</source>
        <translation>Was wurde im Gespräch gesagt?</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What was the e-mail about?</source>
        <translation>Worum ging es in der E-Mail?</translation>
    </message>
    <message>
        <source>Log e-mail</source>
        <translation>E-Mail eintragen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>What is the meeting about?</source>
        <translation>Worum geht es in der Besprechung?</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Besprechung hinzufügen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
</context>
<context>
    <name>crm::ContactPoint</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>An address belongs to either a person or a company.</source>
        <translation>Eine Adresse gehört entweder zu einer Person oder zu einer Firma.</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>E-mails and phones</source>
        <translation>E-Mails und Telefone</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Vereinheitlicht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>crm::ContactPointRows</name>
    <message>
        <source>E-mails and phones</source>
        <translation>E-Mails und Telefone</translation>
    </message>
    <message>
        <source>Add an e-mail or phone</source>
        <translation>E-Mail oder Telefon hinzufügen</translation>
    </message>
    <message>
        <source>This does not look like a complete telephone number.</source>
        <translation>Dies sieht nicht wie eine vollständige Telefonnummer aus.</translation>
    </message>
    <message>
        <source>“%1” has this already.</source>
        <translation>„%1“ hat dies bereits.</translation>
    </message>
</context>
<context>
    <name>crm::CsvGuess</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>The first row holds usual column names.</source>
        <translation>Die erste Zeile enthält übliche Spaltennamen.</translation>
    </message>
    <message>
        <source>The first row holds numbers, dates or addresses, so it is data.</source>
        <translation>Die erste Zeile enthält Zahlen, Datumsangaben oder Adressen; sie gehört also zu den Daten.</translation>
    </message>
    <message>
        <source>The first row has empty or equal fields, so it is data.</source>
        <translation>Die erste Zeile hat leere oder gleiche Felder; sie gehört also zu den Daten.</translation>
    </message>
    <message>
        <source>The first row is text above columns of numbers or dates.</source>
        <translation>Die erste Zeile ist Text über Spalten mit Zahlen oder Datumsangaben.</translation>
    </message>
    <message>
        <source>The file has one row of different texts.</source>
        <translation>Die Datei hat eine Zeile mit verschiedenen Texten.</translation>
    </message>
    <message>
        <source>The first row looks like the rows below it.</source>
        <translation>Die erste Zeile sieht aus wie die Zeilen darunter.</translation>
    </message>
    <message>
        <source>The first line names the delimiter: %1.</source>
        <translation>Die erste Zeile nennt das Trennzeichen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have %3 columns when divided at each %4.</source>
        <translation>%1 von %2 Zeilen haben %3 Spalten, wenn sie mit dem Trennzeichen „%4“ geteilt werden.</translation>
    </message>
    <message>
        <source>No delimiter divides the rows evenly, so the file has one column.</source>
        <translation>Kein Trennzeichen teilt die Zeilen gleichmäßig; die Datei hat also nur eine Spalte.</translation>
    </message>
</context>
<context>
    <name>crm::CsvReader</name>
    <message>
        <source>Line %1, column %2: there is text behind a closing quotation mark; the field was kept as it stands.</source>
        <translation>Zeile %1, Spalte %2: Nach einem schließenden Anführungszeichen steht noch Text; das Feld wurde unverändert übernommen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark is never closed; it was taken as plain text.</source>
        <translation>Zeile %1, Spalte %2: Das Anführungszeichen wird nie geschlossen; es wurde als gewöhnlicher Text gelesen.</translation>
    </message>
    <message>
        <source>Line %1 has fewer fields than the header.</source>
        <translation>Zeile %1 hat weniger Felder als die Kopfzeile.</translation>
    </message>
    <message>
        <source>Line %1 has more fields than the header.</source>
        <translation>Zeile %1 hat mehr Felder als die Kopfzeile.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns; the rest of it was left out.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is longer than %3 bytes and was cut there.</source>
        <translation>Zeile %1, Spalte %2: Der Text ist länger als %3 Byte und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes. This does not look like a table.</source>
        <translation>Zeile %1 ist länger als %2 Byte. Dies sieht nicht wie eine Tabelle aus.</translation>
    </message>
    <message>
        <source>The file could not be read further than line %1.</source>
        <translation>Die Datei konnte nur bis Zeile %1 gelesen werden.</translation>
    </message>
</context>
<context>
    <name>crm::CsvWriter</name>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>crm::CurrencyEditor</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
</context>
<context>
    <name>crm::CustomerHead</name>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>Tochterfirmen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Beruflicher Werdegang</translation>
    </message>
</context>
<context>
    <name>crm::CustomerHistory</name>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivitäten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>This customer does not want to be contacted at %1.</source>
        <translation>Dieser Kunde möchte nicht über %1 kontaktiert werden.</translation>
    </message>
    <message>
        <source>%1 is marked as invalid.</source>
        <translation>%1 ist als ungültig markiert.</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>No program for e-mail is set up; the address is %1.</source>
        <translation>Es ist kein Programm für E-Mails eingerichtet; die Adresse lautet %1.</translation>
    </message>
    <message>
        <source>No program for calls is set up; the number is %1.</source>
        <translation>Es ist kein Programm für Anrufe eingerichtet; die Nummer lautet %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Press C to log a call or N to write a note.</source>
        <translation>Drücken Sie C, um einen Anruf einzutragen, oder N, um eine Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 was in contact %2 (%3: %4).</source>
        <translation>%1 hatte %2 Kontakt (%3: %4).</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Verkaufschance öffnen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Vorgang öffnen</translation>
    </message>
</context>
<context>
    <name>crm::CustomerPage</name>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Choose a contact or a company.</source>
        <translation>Wählen Sie einen Kontakt oder eine Firma.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Dieser Kunde existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 open · %2 weighted</source>
        <translation>%1 offen · %2 gewichtet</translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation>Keine Verkaufschance ist offen.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>Nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>Beschwerden: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No contact is on record.</source>
        <translation>Es ist kein Kontakt verzeichnet.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Press T to plan a task.</source>
        <translation>Drücken Sie T, um eine Aufgabe zu planen.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>crm::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open the whole page</source>
        <translation>Ganze Seite öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
</context>
<context>
    <name>crm::DateEditor</name>
    <message>
        <source>Choose a day for “%1”</source>
        <translation>Tag für „%1“ wählen</translation>
    </message>
</context>
<context>
    <name>crm::DateRule</name>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Say whether the day or the month comes first.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Geben Sie an, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>“%1” is not a complete date.</source>
        <translation>„%1“ ist kein vollständiges Datum.</translation>
    </message>
    <message>
        <source>“%1” is no date when read as %2.</source>
        <translation>„%1“ ist kein Datum, wenn es als %2 gelesen wird.</translation>
    </message>
    <message>
        <source>the first part lies between %1 and %2, the second between %3 and %4, the third between %5 and %6</source>
        <translation>der erste Teil liegt zwischen %1 und %2, der zweite zwischen %3 und %4, der dritte zwischen %5 und %6</translation>
    </message>
    <message>
        <source>The first part varies least, as years do: %1.</source>
        <translation>Der erste Teil ändert sich am wenigsten, wie bei Jahren: %1.</translation>
    </message>
    <message>
        <source>Only this order fits: %1.</source>
        <translation>Nur diese Reihenfolge passt: %1.</translation>
    </message>
    <message>
        <source>Dates written with full stops put the day first.</source>
        <translation>Bei Datumsangaben mit Punkten steht der Tag vorn.</translation>
    </message>
    <message>
        <source>No day is above 12, so day and month cannot be told apart: %1.</source>
        <translation>Kein Tag liegt über 12, daher lassen sich Tag und Monat nicht unterscheiden: %1.</translation>
    </message>
    <message>
        <source>The numbers are days as a spreadsheet counts them.</source>
        <translation>Die Zahlen sind Tage, wie eine Tabellenkalkulation sie zählt.</translation>
    </message>
    <message>
        <source>Every date names its year first or its month by name.</source>
        <translation>Jedes Datum nennt das Jahr zuerst oder den Monat beim Namen.</translation>
    </message>
    <message>
        <source>The column holds no dates.</source>
        <translation>Die Spalte enthält keine Datumsangaben.</translation>
    </message>
</context>
<context>
    <name>crm::DealCard</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Verkaufschance %1</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>expected to close %1</source>
        <translation>Abschluss erwartet %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n d</source>
        <translation><numerusform>%n T überfällig</numerusform><numerusform>%n T überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Task %n d late</source>
        <translation><numerusform>Aufgabe %n T überfällig</numerusform><numerusform>Aufgabe %n T überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stalled %n d</source>
        <translation><numerusform>Still seit %n T</numerusform><numerusform>Still seit %n T</numerusform></translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>in %n Tag</numerusform><numerusform>in %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation><numerusform>%n Monat</numerusform><numerusform>%n Monate</numerusform></translation>
    </message>
</context>
<context>
    <name>crm::DealFilterBar</name>
    <message>
        <source>Find a deal</source>
        <translation>Verkaufschance suchen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Closes: any time</source>
        <translation>Abschluss: jederzeit</translation>
    </message>
</context>
<context>
    <name>crm::DealPanel</name>
    <message>
        <source>Deals › %1</source>
        <translation>Verkaufschancen › %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 weighted</source>
        <translation>%1 · %2 gewichtet</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Edit this deal</source>
        <translation>Diese Verkaufschance bearbeiten</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Zeigen, was geändert wurde</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>No deal is chosen.</source>
        <translation>Keine Verkaufschance ist gewählt.</translation>
    </message>
    <message>
        <source>Choose a card to see where it stands.</source>
        <translation>Wählen Sie eine Karte, um ihren Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>crm::DealTable</name>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
</context>
<context>
    <name>crm::DealsPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 pipeline</source>
        <translation>%1 Pipeline</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Grouped by stage · sorted by %1</source>
        <translation>Gruppiert nach Phase · sortiert nach %1</translation>
    </message>
    <message>
        <source>No open deal matches.</source>
        <translation>Keine offene Verkaufschance passt.</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>There are no open deals.</source>
        <translation>Es gibt keine offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Diese Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Create the first one, or import deals from a file with File, Import.</source>
        <translation>Legen Sie die erste an oder importieren Sie Verkaufschancen über Datei, Importieren.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>This deal has been deleted.</source>
        <translation>Diese Verkaufschance wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Mark as %1 …</source>
        <translation>Als %1 markieren …</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Show changes …</source>
        <translation>Änderungen anzeigen …</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Kennzahlen anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Sort cards by</source>
        <translation>Karten sortieren nach</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>crm::DemoFile</name>
    <message>
        <source>Customers are being invented…</source>
        <translation>Kunden werden erfunden …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>Rapport demo</source>
        <comment>file name</comment>
        <translation>Rapport-Demo</translation>
    </message>
</context>
<context>
    <name>crm::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Diesen Datensatz bearbeiten</translation>
    </message>
    <message>
        <source>Change history of this record</source>
        <translation>Änderungsverlauf dieses Datensatzes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>crm::DuplicateWatch</name>
    <message>
        <source>There is already an entry named “%1”.</source>
        <translation>Es gibt bereits einen Eintrag namens „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::Employment</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Beruflicher Werdegang</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>crm::EncodingGuess</name>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file. Save the sheet as CSV and choose that file.</source>
        <translation>Dies ist eine Excel-Arbeitsmappe oder ein ZIP-Archiv, keine Textdatei. Speichern Sie das Blatt als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an old Office document, not a text file. Save the sheet as CSV and choose that file.</source>
        <translation>Dies ist ein altes Office-Dokument, keine Textdatei. Speichern Sie das Blatt als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a text file. Choose a CSV or vCard file.</source>
        <translation>Dies ist ein PDF-Dokument, keine Textdatei. Wählen Sie eine CSV- oder vCard-Datei.</translation>
    </message>
    <message>
        <source>This is a database, not a text file. Open it as a database instead of importing it.</source>
        <translation>Dies ist eine Datenbank, keine Textdatei. Öffnen Sie sie als Datenbank, statt sie zu importieren.</translation>
    </message>
    <message>
        <source>The bytes follow the pattern of %1.</source>
        <translation>Die Bytes folgen dem Muster von %1.</translation>
    </message>
    <message>
        <source>Most of the text is UTF-8, but some of its bytes are not and will be shown as �.</source>
        <translation>Der größte Teil des Textes ist UTF-8, aber einige Bytes sind es nicht und werden als � angezeigt.</translation>
    </message>
    <message>
        <source>The bytes read as Western European letters in Windows-1252.</source>
        <translation>Die Bytes ergeben westeuropäische Buchstaben in Windows-1252.</translation>
    </message>
    <message>
        <source>The letters are distributed as in %1 text. Please check the preview.</source>
        <translation>Die Buchstaben sind wie in %1-Text verteilt. Bitte prüfen Sie die Vorschau.</translation>
    </message>
    <message>
        <source>The encoding could not be recognised. Please choose it so that the preview reads right.</source>
        <translation>Die Kodierung konnte nicht erkannt werden. Bitte wählen Sie sie so, dass die Vorschau richtig aussieht.</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>Die Datei beginnt mit der Bytereihenfolge-Marke von %1.</translation>
    </message>
    <message>
        <source>The bytes come in pairs, as in %1.</source>
        <translation>Die Bytes treten paarweise auf, wie in %1.</translation>
    </message>
    <message>
        <source>This file holds binary data, not text. Choose a CSV or vCard file.</source>
        <translation>Diese Datei enthält Binärdaten, keinen Text. Wählen Sie eine CSV- oder vCard-Datei.</translation>
    </message>
    <message>
        <source>The text holds plain ASCII characters only.</source>
        <translation>Der Text enthält nur einfache ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>All characters are valid UTF-8.</source>
        <translation>Alle Zeichen sind gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little endian)</source>
        <translation>Unicode (UTF-32, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big endian)</source>
        <translation>Unicode (UTF-32, Big Endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>Westeuropäisch (Mac Roman)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <source>Central European (Mac)</source>
        <translation>Mitteleuropäisch (Mac)</translation>
    </message>
    <message>
        <source>South-Eastern European (ISO 8859-16)</source>
        <translation>Südosteuropäisch (ISO 8859-16)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-4)</source>
        <translation>Baltisch (ISO 8859-4)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Baltisch (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Nordic (ISO 8859-10)</source>
        <translation>Nordisch (ISO 8859-10)</translation>
    </message>
    <message>
        <source>South European (ISO 8859-3)</source>
        <translation>Südeuropäisch (ISO 8859-3)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 855)</source>
        <translation>Kyrillisch (DOS 855)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>Kyrillisch (Mac)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griechisch (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Hebrew (ISO 8859-8)</source>
        <translation>Hebräisch (ISO 8859-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabisch (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Chinese, traditional (EUC-TW)</source>
        <translation>Chinesisch, traditionell (EUC-TW)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO 2022-JP)</source>
        <translation>Japanisch (ISO 2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (ISO 2022-KR)</source>
        <translation>Koreanisch (ISO 2022-KR)</translation>
    </message>
</context>
<context>
    <name>crm::Entity</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 is too long: at most 2,000 characters.</source>
        <translation>%1 ist zu lang: höchstens 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>crm::ExchangeTools</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The &amp;list as it is filtered</source>
        <translation>Die &amp;Liste, wie sie gefiltert ist</translation>
    </message>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Alle %1</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>vCards, for phones and address books</source>
        <translation>vCards, für Telefone und Adressbücher</translation>
    </message>
    <message>
        <source>Those of the list</source>
        <translation>Die Spalten der Liste</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>Alle, die wieder importiert werden können</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet such as Excel</source>
        <translation>Für eine &amp;Tabellenkalkulation wie Excel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula is made harmless; importing the file again takes that back.</source>
        <translation>Text, den eine Tabellenkalkulation als Formel ausführen würde, wird unschädlich gemacht; beim erneuten Import wird das zurückgenommen.</translation>
    </message>
    <message>
        <source>A list of objects in UTF-8; amounts in whole units, times in UTC.</source>
        <translation>Eine Liste von Objekten in UTF-8; Beträge in ganzen Einheiten, Zeiten in UTC.</translation>
    </message>
    <message>
        <source>vCard 4.0 with all e-mails, numbers, addresses and tags.</source>
        <translation>vCard 4.0 mit allen E-Mails, Nummern, Adressen und Schlagwörtern.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>%1 %2 are in %3.</source>
        <translation>Gespeichert in %3: %1 %2.</translation>
    </message>
</context>
<context>
    <name>crm::ExportJob</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>crm::FieldFormat</name>
    <message>
        <source>“%1” is not a whole number such as 1250.</source>
        <translation>„%1“ ist keine ganze Zahl wie 1250.</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 12.5.</source>
        <translation>„%1“ ist keine Zahl wie 12,5.</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as %2.</source>
        <translation>„%1“ ist kein Betrag wie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl von %2.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Geben Sie Ja oder Nein ein.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 Std.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2, or “today”.</source>
        <translation>„%1“ ist kein Datum. Geben Sie es wie %2 ein oder als „heute“.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
</context>
<context>
    <name>crm::FiguresCards</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>Phasentrichter</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No deal is overdue or stale.</source>
        <translation>Keine Verkaufschance ist überfällig oder liegt still.</translation>
    </message>
    <message>
        <source>Nothing won or expected in these months.</source>
        <translation>In diesen Monaten nichts gewonnen oder erwartet.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gewonnen</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Noch nichts abgeschlossen</translation>
    </message>
    <message>
        <source>%1 % win rate</source>
        <translation>%1 % Gewinnquote</translation>
    </message>
    <message>
        <source>Open deals, and those closed within the last 12 months, by the last stage they reached. Win rate: won of all closed.</source>
        <translation>Offene und in den letzten 12 Monaten abgeschlossene Verkaufschancen nach der zuletzt erreichten Phase. Gewinnquote: gewonnene an allen abgeschlossenen.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Won in %1</source>
        <translation>Gewonnen im %1</translation>
    </message>
    <message>
        <source>Expected in %1</source>
        <translation>Erwartet im %1</translation>
    </message>
</context>
<context>
    <name>crm::FileTasks</name>
    <message>
        <source>Rapport files (*.%1)</source>
        <translation>Rapport-Dateien (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file name, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found. Save a copy, and restore your last backup if records are missing.</source>
        <translation><numerusform>Es wurde %n Problem gefunden. Speichern Sie eine Kopie, und stellen Sie Ihre letzte Sicherung wieder her, falls Datensätze fehlen.</numerusform><numerusform>Es wurden %n Probleme gefunden. Speichern Sie eine Kopie, und stellen Sie Ihre letzte Sicherung wieder her, falls Datensätze fehlen.</numerusform></translation>
    </message>
    <message>
        <source>Rapport %1 keeps the people and companies you deal with, and everything that passed between you.

Copyright 2026 The Rapport authors. Free software under the GNU General Public License, version 3 or later. The icons are Tabler Icons under the MIT licence.</source>
        <translation>Rapport %1 verwaltet die Personen und Firmen, mit denen Sie zu tun haben, und alles, was zwischen Ihnen geschehen ist.

Copyright 2026 The Rapport authors. Freie Software unter der GNU General Public License, Version 3 oder neuer. Die Symbole sind Tabler Icons unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>New File</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>file name</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>crm::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show only some of the records</source>
        <translation>Nur einen Teil der Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>ein gelöschter Datensatz</translation>
    </message>
</context>
<context>
    <name>crm::FilterChip</name>
    <message>
        <source>Filter. Press Delete to remove it.</source>
        <translation>Filter. Drücken Sie Entf, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Click to change this filter, or on the cross to remove it.</source>
        <translation>Klicken Sie, um diesen Filter zu ändern, oder auf das Kreuz, um ihn zu entfernen.</translation>
    </message>
</context>
<context>
    <name>crm::FilterPopup</name>
    <message>
        <source>Field to filter by</source>
        <translation>Feld, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Type or choose a value.</source>
        <translation>Geben Sie einen Wert ein oder wählen Sie einen aus.</translation>
    </message>
</context>
<context>
    <name>crm::FilterWords</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
</context>
<context>
    <name>crm::FunnelChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the step before</source>
        <translation>%1: %2, %3 des vorherigen Schritts</translation>
    </message>
</context>
<context>
    <name>crm::HistoryDialog</name>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is known about this record's past.</source>
        <translation>Über die Vergangenheit dieses Datensatzes ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This record has been deleted. Undo the deletion first.</source>
        <translation>Dieser Datensatz wurde gelöscht. Machen Sie zuerst das Löschen rückgängig.</translation>
    </message>
</context>
<context>
    <name>crm::HistoryModel</name>
    <message>
        <source>a deleted record</source>
        <translation>ein gelöschter Datensatz</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1 „%2“ entfernt</translation>
    </message>
    <message>
        <source>%1 changed from “%2” to “%3”</source>
        <translation>%1 von „%2“ auf „%3“ geändert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>crm::HistoryView</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>crm::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Diesen Monat gewonnen</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Offene Beschwerden</translation>
    </message>
    <message>
        <source>Activities this week</source>
        <translation>Aktivitäten dieser Woche</translation>
    </message>
    <message>
        <source>My tasks for today</source>
        <translation>Meine Aufgaben für heute</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Space marks the task as done, Enter opens it.</source>
        <translation>Die Leertaste markiert die Aufgabe als erledigt, Enter öffnet sie.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Won and weighted forecast</source>
        <translation>Gewonnen und gewichtete Prognose</translation>
    </message>
    <message>
        <source>No deal was won and none is expected.</source>
        <translation>Es wurde keine Verkaufschance gewonnen und keine wird erwartet.</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline nach Phase</translation>
    </message>
    <message>
        <source>There is no open deal with an amount.</source>
        <translation>Es gibt keine offene Verkaufschance mit einem Betrag.</translation>
    </message>
    <message>
        <source>Complaints by category and month</source>
        <translation>Beschwerden nach Kategorie und Monat</translation>
    </message>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>In dieser Zeit hat sich niemand beschwert.</translation>
    </message>
    <message>
        <source>Activities per colleague</source>
        <translation>Aktivitäten je Kollege</translation>
    </message>
    <message>
        <source>There was no activity in this time.</source>
        <translation>In dieser Zeit gab es keine Aktivität.</translation>
    </message>
    <message>
        <source>Weighted pipeline by colleague</source>
        <translation>Gewichtete Pipeline nach Kollege</translation>
    </message>
    <message>
        <source>Open cases by severity</source>
        <translation>Offene Vorgänge nach Schwere</translation>
    </message>
    <message>
        <source>There is no open case.</source>
        <translation>Es gibt keinen offenen Vorgang.</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1.</source>
        <translation>Das Diagramm konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>This file is still empty.</source>
        <translation>Diese Datei ist noch leer.</translation>
    </message>
    <message>
        <source>Bring in your contacts, deals and complaints from files, or look around with invented ones.</source>
        <translation>Übernehmen Sie Ihre Kontakte, Verkaufschancen und Beschwerden aus Dateien, oder sehen Sie sich mit erfundenen um.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Mit Demodaten füllen</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <translation>Verkaufschancen: %1</translation>
    </message>
    <message>
        <source>by probability</source>
        <translation>nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>not solved yet</source>
        <translation>noch nicht gelöst</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 won, %2 expected</source>
        <translation>%1 gewonnen, %2 erwartet</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 in this time</source>
        <translation>%1 in dieser Zeit</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
</context>
<context>
    <name>crm::HomeReports</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Pipeline by stage</source>
        <translation>Pipeline nach Phase</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Weighted pipeline by colleague</source>
        <translation>Gewichtete Pipeline nach Kollege</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Gewichtete Prognose</translation>
    </message>
    <message>
        <source>Won and weighted forecast</source>
        <translation>Gewonnen und gewichtete Prognose</translation>
    </message>
    <message>
        <source>Complaints by category</source>
        <translation>Beschwerden nach Kategorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Activities per colleague</source>
        <translation>Aktivitäten je Kollege</translation>
    </message>
    <message>
        <source>Open cases by severity</source>
        <translation>Offene Vorgänge nach Schwere</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Diesen Monat gewonnen</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Offene Beschwerden</translation>
    </message>
    <message>
        <source>Activities this week</source>
        <translation>Aktivitäten dieser Woche</translation>
    </message>
</context>
<context>
    <name>crm::ImportCards</name>
    <message>
        <source>The card has no name, no company, no e-mail and no number.</source>
        <translation>Die Karte hat keinen Namen, keine Firma, keine E-Mail und keine Nummer.</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Cards hold people: import them as person.</source>
        <translation>Karten enthalten Personen: Importieren Sie sie als person.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out.</source>
        <translation><numerusform>%n Foto wurde ausgelassen.</numerusform><numerusform>%n Fotos wurden ausgelassen.</numerusform></translation>
    </message>
    <message>
        <source>The file holds no cards.</source>
        <translation>Die Datei enthält keine Karten.</translation>
    </message>
</context>
<context>
    <name>crm::ImportCell</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
</context>
<context>
    <name>crm::ImportCheckStep</name>
    <message>
        <source>%1 (rejected rows).csv</source>
        <translation>%1 (abgewiesene Zeilen).csv</translation>
    </message>
    <message>
        <source>Checking the whole file</source>
        <translation>Die ganze Datei wird geprüft</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Nächstes Problem  F8</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Was bereits vorhanden ist</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Leeres ausfüllen</translation>
    </message>
    <message>
        <source>Overwrite with the file</source>
        <translation>Mit der Datei überschreiben</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Rows that cannot go in</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>&amp;Import the good rows</source>
        <translation>Die guten Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>Write &amp;nothing at all</source>
        <translation>Gar &amp;nichts schreiben</translation>
    </message>
    <message>
        <source>&amp;Write them to a file, with reasons</source>
        <translation>In eine &amp;Datei schreiben, mit Begründung</translation>
    </message>
    <message>
        <source>Columns that go nowhere</source>
        <translation>Spalten ohne Ziel</translation>
    </message>
    <message>
        <source>&amp;Keep them in a note</source>
        <translation>In einer &amp;Notiz behalten</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>Datei für abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Choose the file for rejected rows</source>
        <translation>Datei für abgewiesene Zeilen wählen</translation>
    </message>
    <message>
        <source>File for Rejected Rows</source>
        <translation>Datei für abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Made along with them: %1.</source>
        <translation>Werden mit angelegt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in, so nothing would be written.</source>
        <translation><numerusform>%n Zeile kann nicht übernommen werden, daher würde nichts geschrieben.</numerusform><numerusform>%n Zeilen können nicht übernommen werden, daher würde nichts geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in. The first, on line %1: %2</source>
        <translation><numerusform>%n Zeile kann nicht übernommen werden, und zwar Zeile %1: %2</numerusform><numerusform>%n Zeilen können nicht übernommen werden. Die erste, in Zeile %1: %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows shown cannot go in.</source>
        <translation><numerusform>%n der angezeigten Zeilen kann nicht übernommen werden.</numerusform><numerusform>%n der angezeigten Zeilen können nicht übernommen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown; none of them has a problem.</source>
        <translation><numerusform>Die erste Zeile wird angezeigt; sie ist fehlerfrei.</numerusform><numerusform>Die ersten %n Zeilen werden angezeigt; alle sind fehlerfrei.</numerusform></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What the import will do. Nothing has been written yet.</source>
        <translation>Das wird der Import tun. Bisher wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>crm::ImportColumnsStep</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Spalten der Datei und ihre Ziele</translation>
    </message>
    <message>
        <source>Rows as they will be stored</source>
        <translation>Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation>So wird es gespeichert</translation>
    </message>
    <message>
        <source>Use a saved profile…</source>
        <translation>Gespeichertes Profil verwenden …</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Als Profil speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation><numerusform>%1 (%n weitere)</numerusform><numerusform>%1 (%n weitere)</numerusform></translation>
    </message>
    <message>
        <source>No column goes anywhere yet. Choose a field for at least one of them.</source>
        <translation>Noch ist keine Spalte zugeordnet. Wählen Sie für mindestens eine Spalte ein Feld.</translation>
    </message>
    <message>
        <source>Use a Profile</source>
        <translation>Profil verwenden</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>The profile is in %1.</source>
        <translation>Das Profil liegt in %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Each column of the file and the field it goes to. Enter or F2 changes a field.</source>
        <translation>Jede Spalte der Datei und das Feld, in das sie übernommen wird. Mit Eingabe oder F2 ändern Sie ein Feld.</translation>
    </message>
</context>
<context>
    <name>crm::ImportFileStep</name>
    <message>
        <source>Drop files here.</source>
        <translation>Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Tables from spreadsheets and other programs (CSV, TSV, text), and vCards from phones and address books. Several files at once are imported in the right order.</source>
        <translation>Tabellen aus Tabellenkalkulationen und anderen Programmen (CSV, TSV, Text) sowie vCards aus Telefonen und Adressbüchern. Mehrere Dateien auf einmal werden in der richtigen Reihenfolge importiert.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Zeilen aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The files are imported one after another, those first that others refer to.</source>
        <translation>Die Dateien werden nacheinander importiert, zuerst jene, auf die sich andere beziehen.</translation>
    </message>
    <message>
        <source>Choose what to bring over. Nothing is written before the last step.</source>
        <translation>Wählen Sie, was übernommen werden soll. Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.txt *.tab *.vcf *.vcard)</source>
        <translation>Tabellen und vCards (*.csv *.tsv *.txt *.tab *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted rows %1</source>
        <translation>Eingefügte Zeilen %1</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy cells in your spreadsheet, then paste again.</source>
        <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie Zellen in Ihrer Tabellenkalkulation und fügen Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>crm::ImportFormatStep</name>
    <message>
        <source>The &amp;first line holds names</source>
        <translation>Die &amp;erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Die Datei enthält</translation>
    </message>
    <message>
        <source>&amp;Letters are encoded as</source>
        <translation>&amp;Zeichenkodierung</translation>
    </message>
    <message>
        <source>Columns are &amp;separated by</source>
        <translation>Spalten&amp;trennzeichen</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>Doppelpunkt  :</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsformat</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Decimals stand &amp;behind a</source>
        <translation>Dezi&amp;maltrennzeichen</translation>
    </message>
    <message>
        <source>Point  1,234.50</source>
        <translation>Punkt  1,234.50</translation>
    </message>
    <message>
        <source>Comma  1.234,50</source>
        <translation>Komma  1.234,50</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>This is how the file was understood. Change what does not look right.</source>
        <translation>So wurde die Datei verstanden. Ändern Sie, was nicht richtig aussieht.</translation>
    </message>
</context>
<context>
    <name>crm::ImportGuess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>The file holds vCards.</source>
        <translation>Die Datei enthält vCards.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>„%1“ ist keine Art von Datensätzen.</translation>
    </message>
    <message>
        <source>Look whether accents and other signs are right, and choose another encoding if not.</source>
        <translation>Prüfen Sie, ob Umlaute, Akzente und andere Zeichen stimmen, und wählen Sie andernfalls eine andere Zeichenkodierung.</translation>
    </message>
</context>
<context>
    <name>crm::ImportLinks</name>
    <message numerus="yes">
        <source>There are %n records called “%1”; it is not clear which is meant.</source>
        <translation><numerusform>Es gibt %n Datensatz mit dem Namen „%1“; es ist nicht klar, welcher gemeint ist.</numerusform><numerusform>Es gibt %n Datensätze mit dem Namen „%1“; es ist nicht klar, welcher gemeint ist.</numerusform></translation>
    </message>
    <message>
        <source>There is no “%1” among the %2.</source>
        <translation>„%1“ ist unter „%2“ nicht zu finden.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>There is no pipeline yet; make one first.</source>
        <translation>Es gibt noch keine Pipeline; legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Es gibt keine Pipeline „%1“.</translation>
    </message>
    <message>
        <source>The pipeline has no stage of the type “%1”.</source>
        <translation>Die Pipeline hat keine Phase vom Typ „%1“.</translation>
    </message>
    <message>
        <source>There is no stage “%1” in the pipeline “%2”.</source>
        <translation>In der Pipeline „%2“ gibt es keine Phase „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::ImportPlan</name>
    <message>
        <source>The profile's “%1” must be one of %2.</source>
        <translation>Die Angabe „%1“ im Profil muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>The profile's “%1” must be one ASCII character.</source>
        <translation>Die Angabe „%1“ im Profil muss ein einzelnes ASCII-Zeichen sein.</translation>
    </message>
    <message>
        <source>The profile has a column with neither “column” nor “index”.</source>
        <translation>Das Profil enthält eine Spalte, für die weder „column“ noch „index“ angegeben ist.</translation>
    </message>
    <message>
        <source>The profile maps “%1” to “%2”, which %3 does not have.</source>
        <translation>Das Profil ordnet „%1“ dem Feld „%2“ zu, das es bei „%3“ nicht gibt.</translation>
    </message>
    <message>
        <source>The profile maps no columns.</source>
        <translation>Das Profil ordnet keine Spalten zu.</translation>
    </message>
    <message>
        <source>The profile's encoding “%1” is unknown.</source>
        <translation>Die Zeichenkodierung „%1“ im Profil ist unbekannt.</translation>
    </message>
    <message>
        <source>The profile's “entity” names no kind of records: “%1”.</source>
        <translation>Die Angabe „entity“ im Profil bezeichnet keine Art von Datensätzen: „%1“.</translation>
    </message>
    <message>
        <source>The profile has a default for “%1”, which %2 does not have.</source>
        <translation>Das Profil hat einen Vorgabewert für „%1“, das es bei „%2“ nicht gibt.</translation>
    </message>
    <message>
        <source>The profile's currency “%1” is no ISO 4217 code.</source>
        <translation>Die Währung „%1“ im Profil ist kein Code nach ISO 4217.</translation>
    </message>
    <message>
        <source>The profile matches by “%1”, which %2 does not have.</source>
        <translation>Das Profil gleicht über „%1“ ab, das es bei „%2“ nicht gibt.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read: %2.</source>
        <translation>Das Profil %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object: %2.</source>
        <translation>Das Profil %1 ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written: %2.</source>
        <translation>Das Profil %1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>crm::ImportQueue</name>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Separated by commas, %1</source>
        <translation>Durch Kommas getrennt, %1</translation>
    </message>
    <message>
        <source>Separated by semicolons, %1</source>
        <translation>Durch Semikolons getrennt, %1</translation>
    </message>
    <message>
        <source>Separated by tabs, %1</source>
        <translation>Durch Tabulatoren getrennt, %1</translation>
    </message>
    <message>
        <source>Separated by “%1”, %2</source>
        <translation>Durch „%1“ getrennt, %2</translation>
    </message>
    <message>
        <source>Is being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>crm::ImportRow</name>
    <message>
        <source>“%1” is not an identity as Rapport writes it.</source>
        <translation>„%1“ ist keine Kennung, wie Rapport sie schreibt.</translation>
    </message>
</context>
<context>
    <name>crm::ImportRun</name>
    <message>
        <source>“%1” is no kind of records.</source>
        <translation>„%1“ ist keine Art von Datensätzen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are more remarks of this kind.</source>
        <translation>Es gibt weitere Hinweise dieser Art.</translation>
    </message>
    <message>
        <source>Several stored records could be this one.</source>
        <translation>Mehrere gespeicherte Datensätze kommen hierfür infrage.</translation>
    </message>
    <message>
        <source>A record with this identity is there already.</source>
        <translation>Ein Datensatz mit dieser Kennung ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Further columns of the imported file</source>
        <translation>Weitere Spalten der importierten Datei</translation>
    </message>
    <message>
        <source>Line %1: %2 The row went in without it.</source>
        <translation>Zeile %1: %2 Die Zeile wurde ohne diese Angabe übernommen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1 Nothing was imported.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden: %1 Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1, the first on line %2.</source>
        <translation><numerusform>%n Stelle konnte nicht als %1 dekodiert werden, und zwar in Zeile %2.</numerusform><numerusform>%n Stellen konnten nicht als %1 dekodiert werden, die erste in Zeile %2.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot go in. Line %1: %2</source>
        <translation><numerusform>Es wurde nichts importiert: %n Zeile kann nicht übernommen werden. Zeile %1: %2</numerusform><numerusform>Es wurde nichts importiert: %n Zeilen können nicht übernommen werden. Zeile %1: %2</numerusform></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>Dies war ein Probelauf.</translation>
    </message>
</context>
<context>
    <name>crm::ImportRunStep</name>
    <message>
        <source>%1 imported</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 with nothing new</source>
        <translation>%1 ohne Neuerungen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Made along with them: %1.</source>
        <translation>Werden mit angelegt: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop; write nothing</source>
        <translation>Abbrechen; nichts schreiben</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open the rejected rows</source>
        <translation>Abgewiesene Zeilen öffnen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing is written until all of it is.</source>
        <translation>Sie können währenddessen weiterarbeiten. Geschrieben wird erst, wenn alles bereit ist.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The whole import is one step that can be undone.</source>
        <translation>Der gesamte Import ist ein einziger Schritt, der sich rückgängig machen lässt.</translation>
    </message>
</context>
<context>
    <name>crm::ImportSession</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>shows that the year comes first</source>
        <translation>zeigt, dass das Jahr zuerst steht</translation>
    </message>
    <message>
        <source>shows that the day comes first</source>
        <translation>zeigt, dass der Tag zuerst steht</translation>
    </message>
    <message>
        <source>shows that the month comes first</source>
        <translation>zeigt, dass der Monat zuerst steht</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>Not there; these rows cannot go in.</source>
        <translation>Nicht vorhanden; diese Zeilen können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was to be written.</source>
        <translation>Es sollte nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3</source>
        <translation>„%1“ kann %2 oder %3 bedeuten</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>%1, and no other date settles it: please choose.</source>
        <translation>%1, und kein anderes Datum klärt dies: Bitte wählen Sie.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>crm::ImportTargets</name>
    <message>
        <source>Second e-mail</source>
        <translation>Zweite E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Third e-mail</source>
        <translation>Dritte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Part of the category</source>
        <translation>Teil der Kategorie</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Region of the team</source>
        <translation>Region des Teams</translation>
    </message>
</context>
<context>
    <name>crm::ImportTopicsModel</name>
    <message>
        <source>Read as year, month, day.</source>
        <translation>Als Jahr, Monat, Tag gelesen.</translation>
    </message>
    <message>
        <source>Read as day, month, year.</source>
        <translation>Als Tag, Monat, Jahr gelesen.</translation>
    </message>
    <message>
        <source>Read as month, day, year.</source>
        <translation>Als Monat, Tag, Jahr gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read.</source>
        <translation><numerusform>%n Datum kann nicht gelesen werden.</numerusform><numerusform>%n Datumsangaben können nicht gelesen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways.</source>
        <translation><numerusform>%n Datum kann auf zwei Arten gelesen werden.</numerusform><numerusform>%n Datumsangaben können auf zwei Arten gelesen werden.</numerusform></translation>
    </message>
    <message>
        <source>Other dates of this file are read in another order: is that right?</source>
        <translation>Andere Datumsangaben dieser Datei werden in anderer Reihenfolge gelesen: Ist das richtig?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no amount; it stays empty.</source>
        <translation><numerusform>%n Zeile hat keinen Betrag; er bleibt leer.</numerusform><numerusform>%n Zeilen haben keinen Betrag; er bleibt leer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not understood; choose what they mean.</source>
        <translation><numerusform>%n Wert wird nicht verstanden; wählen Sie, was er bedeutet.</numerusform><numerusform>%n Werte werden nicht verstanden; wählen Sie, was sie bedeuten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) are understood.</source>
        <translation><numerusform>%n Wert wird verstanden.</numerusform><numerusform>Alle %n Werte werden verstanden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation><numerusform>%n bereits vorhanden</numerusform><numerusform>%n bereits vorhanden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n will be made</source>
        <translation><numerusform>%n wird angelegt</numerusform><numerusform>%n werden angelegt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation><numerusform>%n fehlt</numerusform><numerusform>%n fehlen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation><numerusform>%n unklar</numerusform><numerusform>%n unklar</numerusform></translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation><numerusform>%1, %n Zeile, %2</numerusform><numerusform>%1, %n Zeilen, %2</numerusform></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesStep</name>
    <message>
        <source>The file is being looked through.</source>
        <translation>Die Datei wird durchgesehen.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Texts of the column and what becomes of them</source>
        <translation>Texte der Spalte und was aus ihnen wird</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsformat</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Decimals stand &amp;behind a</source>
        <translation>Dezi&amp;maltrennzeichen</translation>
    </message>
    <message>
        <source>Point  1,234.50</source>
        <translation>Punkt  1,234.50</translation>
    </message>
    <message>
        <source>Comma  1.234,50</source>
        <translation>Komma  1.234,50</translation>
    </message>
    <message>
        <source>&amp;Recognise by</source>
        <translation>Er&amp;kennen an</translation>
    </message>
    <message>
        <source>&amp;Make what is missing</source>
        <translation>&amp;Fehlendes anlegen</translation>
    </message>
    <message>
        <source>There is nothing to settle here.</source>
        <translation>Hier gibt es nichts zu klären.</translation>
    </message>
    <message>
        <source>The file has no dates, amounts, choices or names of other records that need your decision.</source>
        <translation>Die Datei enthält keine Datumsangaben, Beträge, Auswahlwerte oder Namen anderer Datensätze, die Ihre Entscheidung erfordern.</translation>
    </message>
    <message>
        <source>%1, from the column “%2”</source>
        <translation>%1, aus der Spalte „%2“</translation>
    </message>
    <message>
        <source>Values and relations</source>
        <translation>Werte und Beziehungen</translation>
    </message>
    <message>
        <source>What the texts in the file mean, and which records the names belong to.</source>
        <translation>Was die Texte in der Datei bedeuten und zu welchen Datensätzen die Namen gehören.</translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 · file %2 of %3</source>
        <translation>%1 · Datei %2 von %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next file: %1</source>
        <translation>Nächste Datei: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
</context>
<context>
    <name>crm::InstantEditor</name>
    <message>
        <source>%1, time</source>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>“%1” is not a time such as %2.</source>
        <translation>„%1“ ist keine Uhrzeit wie %2.</translation>
    </message>
    <message>
        <source>Add the day.</source>
        <translation>Ergänzen Sie den Tag.</translation>
    </message>
</context>
<context>
    <name>crm::KpiTile</name>
    <message>
        <source>Shows the records behind this figure.</source>
        <translation>Zeigt die Datensätze hinter dieser Zahl.</translation>
    </message>
</context>
<context>
    <name>crm::ListPages</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>page, file</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>crm::Menus</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation>Neue &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter This Page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Row Height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Daten&amp;satz</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Änderungs&amp;verlauf …</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Search or Jump To…</source>
        <translation>&amp;Suchen oder springen zu …</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Check This &amp;File</source>
        <translation>Diese Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>&amp;Über Rapport</translation>
    </message>
</context>
<context>
    <name>crm::Messages</name>
    <message>
        <source>This file can only be read. What you change here cannot be saved.</source>
        <translation>Diese Datei kann nur gelesen werden. Was Sie hier ändern, lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>crm::Navigation</name>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
</context>
<context>
    <name>crm::NavigationModel</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>crm::Note</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>crm::NumberRule</name>
    <message>
        <source>“%1” is not a number with a decimal %2.</source>
        <translation>„%1“ ist keine Zahl mit %2 als Dezimaltrennzeichen.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimals.</source>
        <translation><numerusform>„%1“ hat mehr als %n Nachkommastelle.</numerusform><numerusform>„%1“ hat mehr als %n Nachkommastellen.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet. Export the column as a plain number.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gerundet. Exportieren Sie die Spalte als einfache Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Values like “%1” show which sign stands before the decimals.</source>
        <translation>Werte wie „%1“ zeigen, welches Zeichen vor den Nachkommastellen steht.</translation>
    </message>
    <message>
        <source>No value shows whether its point or comma groups thousands or begins the decimals.</source>
        <translation>Kein Wert zeigt, ob sein Punkt oder Komma Tausender gruppiert oder die Nachkommastellen einleitet.</translation>
    </message>
    <message>
        <source>No value has a decimal point or comma.</source>
        <translation>Kein Wert enthält einen Dezimalpunkt oder ein Dezimalkomma.</translation>
    </message>
</context>
<context>
    <name>crm::Opportunity</name>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>Die Wahrscheinlichkeit ist ein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>The day of closing lies before the day it was opened.</source>
        <translation>Der Tag des Abschlusses liegt vor dem Tag der Eröffnung.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Wahrscheinlichkeit von Hand gesetzt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>In Phase seit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>Gewichteter Betrag</translation>
    </message>
    <message>
        <source>“%1” moved to %2.</source>
        <translation>„%1“ nach %2 verschoben.</translation>
    </message>
    <message>
        <source>“%1” won.</source>
        <translation>„%1“ gewonnen.</translation>
    </message>
    <message>
        <source>“%1” lost.</source>
        <translation>„%1“ verloren.</translation>
    </message>
    <message>
        <source>“%1” reopened in %2.</source>
        <translation>„%1“ in %2 wieder geöffnet.</translation>
    </message>
    <message>
        <source>“%1” has no owner now.</source>
        <translation>„%1“ hat nun niemanden, der zuständig ist.</translation>
    </message>
    <message>
        <source>“%1” given to %2.</source>
        <translation>„%1“ an %2 übergeben.</translation>
    </message>
</context>
<context>
    <name>crm::Organisation</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>The year of founding has four digits, such as 1998.</source>
        <translation>Das Gründungsjahr hat vier Ziffern, zum Beispiel 1998.</translation>
    </message>
    <message>
        <source>An organisation cannot be part of itself.</source>
        <translation>Eine Organisation kann nicht Teil ihrer selbst sein.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
</context>
<context>
    <name>crm::PageHeader</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>crm::Palette</name>
    <message>
        <source>Search for records, or type a command</source>
        <translation>Datensätze suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>↑ ↓ move    Enter open    &gt; commands    ? keys</source>
        <translation>↑ ↓ bewegen    Eingabe öffnen    &gt; Befehle    ? Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>crm::Person</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Currency of open deals</source>
        <translation>Währung der offenen Verkaufschancen</translation>
    </message>
</context>
<context>
    <name>crm::Pictures</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>crm::Preference</name>
    <message>
        <source>Preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>crm::Product</name>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
</context>
<context>
    <name>crm::ProductCategory</name>
    <message>
        <source>Product category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Produktkategorien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
</context>
<context>
    <name>crm::Query</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>The comparison of “%1” has no value.</source>
        <translation>Der Vergleich von „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false (%2).</source>
        <translation>„%1“ ist weder wahr noch falsch (%2).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time like 2026-11-22T14:05:00Z (%2).</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2026-11-22T14:05:00Z (%2).</translation>
    </message>
    <message>
        <source>“%1” is not an amount like 1054.00 (%2).</source>
        <translation>„%1“ ist kein Betrag wie 1054.00 (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>„%1“ ist keine ganze Zahl (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a number (%2).</source>
        <translation>„%1“ ist keine Zahl (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-22 (%2).</source>
        <translation>„%1“ ist kein Datum wie 2026-11-22 (%2).</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>The filter cannot be read %1: %2</source>
        <translation>Der Filter kann %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The filter cannot be read: a quotation mark is not closed.</source>
        <translation>Der Filter kann nicht gelesen werden: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>expected “and” or “or”.</source>
        <translation>„and“ oder „or“ erwartet.</translation>
    </message>
    <message>
        <source>too deeply nested.</source>
        <translation>zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>expected “)”.</source>
        <translation>„)“ erwartet.</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <translation>%1: Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>expected “null”.</source>
        <translation>„null“ erwartet.</translation>
    </message>
    <message>
        <source>expected a comparison such as = or ~.</source>
        <translation>Vergleich wie = oder ~ erwartet.</translation>
    </message>
    <message>
        <source>expected “(”.</source>
        <translation>„(“ erwartet.</translation>
    </message>
    <message>
        <source>expected a value.</source>
        <translation>Wert erwartet.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: “%1” is no kind of condition.</source>
        <translation>Der gespeicherte Filter kann nicht gelesen werden: „%1“ ist keine Art von Bedingung.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: “%1” is no comparison.</source>
        <translation>Der gespeicherte Filter kann nicht gelesen werden: „%1“ ist kein Vergleich.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to sort by.</source>
        <translation>%1: Es gibt kein Feld „%2“, nach dem sortiert werden könnte.</translation>
    </message>
</context>
<context>
    <name>crm::ReasonPopover</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons given lately</source>
        <translation>Zuletzt genannte Gründe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why was “%1” won?</source>
        <translation>Warum wurde „%1“ gewonnen?</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <translation>Warum ging „%1“ verloren?</translation>
    </message>
    <message>
        <source>Such as: quality, price, reference</source>
        <translation>Etwa: Qualität, Preis, Referenz</translation>
    </message>
    <message>
        <source>Such as: price, timing, competitor</source>
        <translation>Etwa: Preis, Zeitpunkt, Wettbewerber</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
</context>
<context>
    <name>crm::RecordDialog</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>Dieser Datensatz wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is what you had typed before and not saved.</source>
        <translation>Dies hatten Sie zuvor eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Diese Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not saved yet. What you type is kept as a draft.</source>
        <translation>Noch nicht gespeichert. Ihre Eingaben werden als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Create %1 %2</source>
        <translation>%1 %2 anlegen</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>%1 %2 ändern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Möchten Sie Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf aufbewahren</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>crm::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>crm::RecordListPage</name>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Add a filter …</source>
        <translation>Filter hinzufügen …</translation>
    </message>
    <message>
        <source>Details beside the list</source>
        <translation>Details neben der Liste</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Großzügige Zeilen</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change history …</source>
        <translation>Änderungsverlauf …</translation>
    </message>
    <message numerus="yes">
        <source>Change a field of %n record(s) …</source>
        <translation><numerusform>Ein Feld von %n Datensatz ändern …</numerusform><numerusform>Ein Feld von %n Datensätzen ändern …</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation><numerusform>%n Zeile kopieren</numerusform><numerusform>%n Zeilen kopieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation><numerusform>%n Datensatz löschen</numerusform><numerusform>%n Datensätze löschen</numerusform></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation><numerusform>%n Zeile kopiert.</numerusform><numerusform>%n Zeilen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>The filter or the search hides all records.</source>
        <translation>Der Filter oder die Suche blendet alle Datensätze aus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts vorhanden.</translation>
    </message>
    <message>
        <source>What you create or import appears in this list.</source>
        <translation>Was Sie anlegen oder importieren, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>Dieser Datensatz wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>crm::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>This record has been deleted.</source>
        <translation>Dieser Datensatz wurde gelöscht.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>crm::RecordTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::ReferenceEditor</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>There is no “%1”. Choose one from the list.</source>
        <translation>„%1“ gibt es nicht. Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>crm::RejectsFile</name>
    <message>
        <source>The file for rejected rows, %1, cannot be written: %2.</source>
        <translation>Die Datei für abgewiesene Zeilen, %1, kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>crm::Report</name>
    <message>
        <source>%1 only; amounts in %2 are not included.</source>
        <translation>Nur %1; Beträge in %2 sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
</context>
<context>
    <name>crm::ReportCard</name>
    <message>
        <source>%1bn</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>Diagramm „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as PNG picture…</source>
        <translation>Als PNG-Bild speichern …</translation>
    </message>
    <message>
        <source>Save as SVG drawing…</source>
        <translation>Als SVG-Zeichnung speichern …</translation>
    </message>
    <message>
        <source>Save as PDF page…</source>
        <translation>Als PDF-Seite speichern …</translation>
    </message>
    <message>
        <source>These numbers could not be read.</source>
        <translation>Diese Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>crm::SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Art der Datensätze</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>crm::SavedViews</name>
    <message>
        <source>The saved view “%1” cannot be read.</source>
        <translation>Die gespeicherte Ansicht „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Change view “%1”</source>
        <translation>Ansicht „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>crm::Search</name>
    <message>
        <source>The search is not available: the file could not be read.</source>
        <translation>Die Suche ist nicht verfügbar: Die Datei konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>crm::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
</context>
<context>
    <name>crm::Seeds</name>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Nicht wie beschrieben</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>Unexpected charge</source>
        <translation>Unerwartete Kosten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Wrong information</source>
        <translation>Falsche Auskunft</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
</context>
<context>
    <name>crm::ServiceCase</name>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Serviceanfrage</translation>
    </message>
    <message>
        <source>Product return</source>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>Information request</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>1 Minor</source>
        <translation>1 Geringfügig</translation>
    </message>
    <message>
        <source>2 Moderate</source>
        <translation>2 Mäßig</translation>
    </message>
    <message>
        <source>3 Serious</source>
        <translation>3 Ernst</translation>
    </message>
    <message>
        <source>4 Major</source>
        <translation>4 Schwer</translation>
    </message>
    <message>
        <source>5 Critical</source>
        <translation>5 Kritisch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The case was closed before it was opened.</source>
        <translation>Der Vorgang wurde geschlossen, bevor er eröffnet wurde.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Remedy sought</source>
        <translation>Gewünschte Abhilfe</translation>
    </message>
    <message>
        <source>Date of the problem</source>
        <translation>Datum des Problems</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
</context>
<context>
    <name>crm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Phone numbers without &amp;country code are from</source>
        <translation>Telefonnummern ohne &amp;Ländervorwahl stammen aus</translation>
    </message>
    <message>
        <source>The country of the desktop</source>
        <translation>Land des Systems</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Layout &amp;direction</source>
        <translation>Schreib&amp;richtung</translation>
    </message>
    <message>
        <source>Your name, as colleagues read it</source>
        <translation>Ihr Name, wie Ihr Team ihn sieht</translation>
    </message>
    <message>
        <source>My &amp;name</source>
        <translation>Mein &amp;Name</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change my name to %1</source>
        <translation>Meinen Namen in %1 ändern</translation>
    </message>
</context>
<context>
    <name>crm::Shell</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New &amp;Contact…</source>
        <translation>Neuer &amp;Kontakt …</translation>
    </message>
    <message>
        <source>New Co&amp;mpany…</source>
        <translation>Neue &amp;Firma …</translation>
    </message>
    <message>
        <source>New &amp;Deal…</source>
        <translation>Neue Verkaufs&amp;chance …</translation>
    </message>
    <message>
        <source>New &amp;Task…</source>
        <translation>Neue &amp;Aufgabe …</translation>
    </message>
    <message>
        <source>New C&amp;ase…</source>
        <translation>Neuer &amp;Vorgang …</translation>
    </message>
    <message>
        <source>&amp;Log an Activity…</source>
        <translation>Ak&amp;tivität festhalten …</translation>
    </message>
</context>
<context>
    <name>crm::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>crm::Stage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>Die Wahrscheinlichkeit ist ein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Veraltet nach Tagen</translation>
    </message>
</context>
<context>
    <name>crm::StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>crm::StageChange</name>
    <message>
        <source>Stage change</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Phasenverlauf</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>crm::StageStay</name>
    <message>
        <source>Stayed %1.</source>
        <translation>Blieb %1.</translation>
    </message>
    <message>
        <source>There for %1.</source>
        <translation>Dort seit %1.</translation>
    </message>
    <message>
        <source>Began in %1</source>
        <translation>Begann in %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
</context>
<context>
    <name>crm::StageTotals</name>
    <message>
        <source>%1bn</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, gewichtet %2</translation>
    </message>
</context>
<context>
    <name>crm::StatusFlow</name>
    <message>
        <source>%1, current status</source>
        <translation>%1, aktueller Status</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
</context>
<context>
    <name>crm::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>crm::Store</name>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Der Ordner von „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is not a Rapport file.</source>
        <translation>„%1“ ist keine Rapport-Datei.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Rapport. Install that version to open it.</source>
        <translation>„%1“ wurde mit einer neueren Version von Rapport erstellt. Installieren Sie diese Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is read-only and from an older version; it has to be writable once to be brought up to date.</source>
        <translation>„%1“ ist schreibgeschützt und stammt aus einer älteren Version; die Datei muss einmal beschreibbar sein, um aktualisiert zu werden.</translation>
    </message>
    <message>
        <source>Another program is using the file. Try again when it has finished.</source>
        <translation>Ein anderes Programm verwendet die Datei. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only. Save a copy elsewhere or change its permissions.</source>
        <translation>Die Datei kann nicht geschrieben werden: Sie ist schreibgeschützt. Speichern Sie eine Kopie an einem anderen Ort oder ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden. Es wurde nichts geändert; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup; what can still be read can be exported.</source>
        <translation>Die Datei ist beschädigt. Stellen Sie eine Sicherung wieder her; was noch lesbar ist, kann exportiert werden.</translation>
    </message>
    <message>
        <source>This is not a Rapport file, or it is damaged from the start.</source>
        <translation>Dies ist keine Rapport-Datei, oder sie ist von Anfang an beschädigt.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the folder exists and that you may use it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie, ob der Ordner existiert und Sie darauf zugreifen dürfen.</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that does not exist. Nothing was changed.</source>
        <translation>Andere Datensätze verweisen auf diesen, oder er verweist auf einen, den es nicht gibt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file already holds a record like this one. Nothing was changed.</source>
        <translation>Die Datei enthält bereits einen solchen Datensatz. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is open for reading only. Save a copy elsewhere to work on it.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet. Speichern Sie eine Kopie an einem anderen Ort, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”.</source>
        <translation>Die Sicherung konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A record of %1 refers to a record of %2 that does not exist.</source>
        <translation>Ein Datensatz aus „%1“ verweist auf einen Datensatz aus „%2“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored.</source>
        <translation>Die Sicherung „%1“ ist beschädigt und wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” is already taken: %2 must be unique.</source>
        <translation>„%1“ ist bereits vergeben: %2 muss eindeutig sein.</translation>
    </message>
    <message>
        <source>The change leads to too many further changes.</source>
        <translation>Die Änderung zieht zu viele weitere Änderungen nach sich.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Es gibt keine Änderung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>„%1“ wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” was not made here and cannot be undone.</source>
        <translation>„%1“ wurde nicht hier vorgenommen und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The change concerns a kind of record that this version does not know.</source>
        <translation>Die Änderung betrifft eine Art von Datensätzen, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” has been changed since.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: „%2“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The record has been deleted since.</source>
        <translation>Der Datensatz wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%1 of “%2” has been changed since.</source>
        <translation>%1 von „%2“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The record exists again.</source>
        <translation>Der Datensatz ist wieder vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n record(s) of %2 need it.</source>
        <translation><numerusform>„%1“ kann nicht gelöscht werden: %n Datensatz aus „%2“ hängt davon ab.</numerusform><numerusform>„%1“ kann nicht gelöscht werden: %n Datensätze aus „%2“ hängen davon ab.</numerusform></translation>
    </message>
</context>
<context>
    <name>crm::Tag</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>crm::TagLink</name>
    <message>
        <source>Tagging</source>
        <translation>Verschlagwortung</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Verschlagwortungen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>crm::Task</name>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>crm::TaskAgenda</name>
    <message>
        <source>%1 d late</source>
        <translation>%1 T. überfällig</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>crm::Team</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
</context>
<context>
    <name>crm::Timeline</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>E-mail from %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Besprechung mit %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>Letter from %1</source>
        <translation>Brief von %1</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief gesendet</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Brief erhalten</translation>
    </message>
    <message>
        <source>Fax to %1</source>
        <translation>Fax an %1</translation>
    </message>
    <message>
        <source>Fax from %1</source>
        <translation>Fax von %1</translation>
    </message>
    <message>
        <source>Fax sent</source>
        <translation>Fax gesendet</translation>
    </message>
    <message>
        <source>Fax received</source>
        <translation>Fax erhalten</translation>
    </message>
    <message>
        <source>Web message to %1</source>
        <translation>Webnachricht an %1</translation>
    </message>
    <message>
        <source>Web enquiry from %1</source>
        <translation>Webanfrage von %1</translation>
    </message>
    <message>
        <source>Web message sent</source>
        <translation>Webnachricht gesendet</translation>
    </message>
    <message>
        <source>Web enquiry received</source>
        <translation>Webanfrage erhalten</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Chat mit %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social media message to %1</source>
        <translation>Social-Media-Nachricht an %1</translation>
    </message>
    <message>
        <source>Social media message from %1</source>
        <translation>Social-Media-Nachricht von %1</translation>
    </message>
    <message>
        <source>Social media message sent</source>
        <translation>Social-Media-Nachricht gesendet</translation>
    </message>
    <message>
        <source>Social media message received</source>
        <translation>Social-Media-Nachricht erhalten</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Besuch bei %1</translation>
    </message>
    <message>
        <source>Visit from %1</source>
        <translation>Besuch von %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visit received</source>
        <translation>Besuch erhalten</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>Text message from %1</source>
        <translation>SMS von %1</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>SMS gesendet</translation>
    </message>
    <message>
        <source>Text message received</source>
        <translation>SMS erhalten</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>%1 T überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Stage changed: %1</source>
        <translation>Phase geändert: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>New deal: %1</source>
        <translation>Neue Verkaufschance: %1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>Verkaufschance gewonnen: %1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>Verkaufschance verloren: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Datei hinzugefügt: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
</context>
<context>
    <name>crm::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>crm::ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>crm::User</name>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>crm::UserButton</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Angeben, wer Sie sind</translation>
    </message>
    <message>
        <source>You are %1. Change your settings.</source>
        <translation>Sie sind %1. Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>crm::VCardReader</name>
    <message>
        <source>Line %1: %2 is too long and was cut.</source>
        <translation>Zeile %1: %2 ist zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>Line %1 is no vCard property: %2.</source>
        <translation>Zeile %1 ist keine vCard-Eigenschaft: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2 holds characters that cannot be read.</source>
        <translation>Zeile %1: %2 enthält Zeichen, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date.</source>
        <translation>Zeile %1: „%2“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Line %1: the card has a second picture, which was left out.</source>
        <translation>Zeile %1: Die Karte hat ein zweites Bild, das ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Line %1: the picture is larger than %2 bytes and was left out.</source>
        <translation>Zeile %1: Das Bild ist größer als %2 Byte und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: the binary property %2 was left out.</source>
        <translation>Zeile %1: Die binäre Eigenschaft %2 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 does not belong to any card.</source>
        <translation>Zeile %1 gehört zu keiner Karte.</translation>
    </message>
    <message>
        <source>Line %1: a card inside of the card was left out.</source>
        <translation>Zeile %1: Eine Karte innerhalb der Karte wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: the card has more than %2 properties; the rest was left out.</source>
        <translation>Zeile %1: Die Karte hat mehr als %2 Eigenschaften; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The card that begins on line %1 has no end.</source>
        <translation>Die Karte, die in Zeile %1 beginnt, hat kein Ende.</translation>
    </message>
</context>
<context>
    <name>crm::Welcome</name>
    <message>
        <source>Welcome to Rapport</source>
        <translation>Willkommen bei Rapport</translation>
    </message>
    <message>
        <source>Your customers and everything that passed between you, in one file on this computer.</source>
        <translation>Ihre Kunden und alles, was Sie mit ihnen verbindet, in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>crm::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>crm::WorkspaceButton</name>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
</context>
</TS>
