<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>New Activity</source>
        <translation>Neue Aktivität</translation>
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
    <message>
        <source>“%1” attached</source>
        <translation>„%1“ angehängt</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n Datei angehängt</numerusform>
            <numerusform>%n Dateien angehängt</numerusform>
        </translation>
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
    <message>
        <source>New Address</source>
        <translation>Neue Adresse</translation>
    </message>
</context>
<context>
    <name>crm::Answering</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>We are sorry for what happened: %1.</source>
        <translation>Was geschehen ist, tut uns leid: %1.</translation>
    </message>
    <message>
        <source>We have looked into it. The cause was: %1.</source>
        <translation>Wir sind der Sache nachgegangen. Die Ursache war: %1.</translation>
    </message>
    <message>
        <source>So that it does not happen again we do the following by %1: %2.</source>
        <translation>Damit es nicht wieder vorkommt, tun wir bis %1 Folgendes: %2.</translation>
    </message>
    <message>
        <source>So that it does not happen again we do the following: %1.</source>
        <translation>Damit es nicht wieder vorkommt, tun wir Folgendes: %1.</translation>
    </message>
    <message>
        <source>To make up for the trouble you receive from us: %1.</source>
        <translation>Für die Unannehmlichkeiten erhalten Sie von uns: %1.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Say to which e-mail address the reply goes.</source>
        <translation>Geben Sie an, an welche E-Mail-Adresse die Antwort geht.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>Die Antwort hat keinen Text.</translation>
    </message>
    <message>
        <source>The placeholder “%1” is not filled in.</source>
        <translation>Der Platzhalter „%1“ ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>Voucher %1 was redeemed on %2.</source>
        <translation>Der Gutschein %1 wurde am %2 eingelöst.</translation>
    </message>
    <message>
        <source>Voucher %1 has been cancelled.</source>
        <translation>Der Gutschein %1 wurde storniert.</translation>
    </message>
    <message>
        <source>Voucher %1 expired on %2.</source>
        <translation>Der Gutschein %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Redeem voucher %1</source>
        <translation>Gutschein %1 einlösen</translation>
    </message>
    <message>
        <source>voucher %1 over %2</source>
        <translation>Gutschein %1 über %2</translation>
    </message>
    <message>
        <source>The mail could not be written to %1.</source>
        <translation>Die E-Mail konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Answer to %1 noted</source>
        <translation>Antwort auf %1 vermerkt</translation>
    </message>
    <message>
        <source>So that it does not happen again we have done the following: %1.</source>
        <translation>Damit es nicht wieder vorkommt, haben wir Folgendes getan: %1.</translation>
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
    <message>
        <source>You have signed out, and %1 was removed from this computer.</source>
        <translation>Sie haben sich abgemeldet, und %1 wurde von diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out, and %1 was removed from it.</source>
        <translation>Ihre Administration hat diesen Computer ausgeschlossen, und %1 wurde von ihm entfernt.</translation>
    </message>
    <message>
        <source>This is the open file itself; choose a backup of it.</source>
        <translation>Das ist die geöffnete Datei selbst; wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is in %1.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der vorherige Stand liegt in %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A copy that you saved; it becomes a file to work with.</source>
        <translation>Eine gesicherte Kopie; sie wird zu einer Datei, mit der Sie arbeiten.</translation>
    </message>
    <message>
        <source>In the place of %1, which is kept beside it.</source>
        <translation>An die Stelle von %1; die bisherige Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>This is the backup itself; choose another name for the file.</source>
        <translation>Das ist die Sicherung selbst; wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Join your organisation</source>
        <translation>Ihrer Organisation beitreten</translation>
    </message>
    <message>
        <source>With an invite from whoever runs its server; what your colleagues have comes here.</source>
        <translation>Mit einer Einladung von der Stelle, die den Server betreibt; was Ihre Kollegen haben, kommt hierher.</translation>
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
    <name>crm::ArticleDialog</name>
    <message>
        <source>Knowledge article</source>
        <translation>Wissensartikel</translation>
    </message>
    <message>
        <source>For colleagues only: it is not marked “May be sent to customers”.</source>
        <translation>Nur für Kollegen: Er ist nicht als „Darf an Kunden gesandt werden“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put into the answer</source>
        <translation>In die Antwort übernehmen</translation>
    </message>
</context>
<context>
    <name>crm::Asset</name>
    <message>
        <source>The warranty cannot end before the product was bought.</source>
        <translation>Die Garantie kann nicht vor dem Kauf enden.</translation>
    </message>
    <message>
        <source>Installed product</source>
        <translation>Installiertes Produkt</translation>
    </message>
    <message>
        <source>Installed products</source>
        <translation>Installierte Produkte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
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
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
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
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>New Installed Product</source>
        <translation>Neues installiertes Produkt</translation>
    </message>
</context>
<context>
    <name>crm::AssetPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New case about it</source>
        <translation>Neuer Vorgang dazu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Cases about this product</source>
        <translation>Vorgänge zu diesem Produkt</translation>
    </message>
    <message>
        <source>bought on %1</source>
        <translation>gekauft am %1</translation>
    </message>
    <message>
        <source>No case about it so far</source>
        <translation>Bisher kein Vorgang dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) about it</source>
        <translation>
            <numerusform>%n Vorgang dazu</numerusform>
            <numerusform>%n Vorgänge dazu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::AssignmentRule</name>
    <message>
        <source>The time to answer lies between 1 hour and 90 days.</source>
        <translation>Die Antwortzeit liegt zwischen 1 Stunde und 90 Tagen.</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Zuweisungsregel</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Zuweisungsregeln</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>Welche Leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Jedes Land</translation>
    </message>
    <message>
        <source>Region, city or postal code</source>
        <translation>Region, Ort oder Postleitzahl</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Jede Region</translation>
    </message>
    <message>
        <source>Source or campaign</source>
        <translation>Quelle oder Kampagne</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen an</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Ausgewählt nach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Always to</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Stunden bis zur Antwort</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Fewest open leads</source>
        <translation>Wenigste offene Leads</translation>
    </message>
    <message>
        <source>New Assignment Rule</source>
        <translation>Neue Zuweisungsregel</translation>
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
    <name>crm::Attachments</name>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>No program for “%1” is set up; save it instead.</source>
        <translation>Für „%1“ ist kein Programm eingerichtet; speichern Sie die Datei stattdessen.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::Attainment</name>
    <message>
        <source>Kept, in percent</source>
        <translation>Gehalten, in Prozent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer or team, number of cases</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Promises by month</source>
        <translation>Zusagen nach Monat</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Why promises were missed</source>
        <translation>Warum Zusagen verfehlt wurden</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Promises kept by customer</source>
        <translation>Gehaltene Zusagen nach Kunde</translation>
    </message>
    <message>
        <source>Promises kept by team</source>
        <translation>Gehaltene Zusagen nach Team</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, %1</source>
        <translation>Gehalten, %1</translation>
    </message>
    <message>
        <source>Missed, %1</source>
        <translation>Verfehlt, %1</translation>
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
        <translation>%1 · %2 gew.</translation>
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
    <name>crm::BoardPrint</name>
    <message>
        <source>The printer cannot be used. Choose another one.</source>
        <translation>Der Drucker kann nicht benutzt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
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
        <translation>
            <numerusform>%n Datensatz ändern</numerusform>
            <numerusform>%n Datensätze ändern</numerusform>
        </translation>
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
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n record(s)</source>
        <translation>
            <numerusform>%1 in %n Datensatz ändern</numerusform>
            <numerusform>%1 in %n Datensätzen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 So it is with %n more; nothing has been changed.</source>
        <translation>
            <numerusform>%1 So ist es bei %n weiterem; nichts wurde geändert.</numerusform>
            <numerusform>%1 So ist es bei %n weiteren; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what is there</source>
        <translation>Vorhandenes entfernen</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>crm::CalendarDialog</name>
    <message>
        <source>Working calendar</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Was würde sich ändern?</translation>
    </message>
    <message>
        <source>Save for new cases</source>
        <translation>Für neue Vorgänge speichern</translation>
    </message>
    <message>
        <source>Save and apply to open cases</source>
        <translation>Speichern und auf offene Vorgänge anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Holidays, one per line</source>
        <translation>Feiertage, einer pro Zeile</translation>
    </message>
    <message>
        <source>2026-05-01 Labour Day</source>
        <translation>2026-05-01 Tag der Arbeit</translation>
    </message>
    <message>
        <source>Days with hours of their own, one per line</source>
        <translation>Tage mit eigenen Zeiten, einer pro Zeile</translation>
    </message>
    <message>
        <source>2026-12-24 09:00–12:00 Christmas Eve</source>
        <translation>2026-12-24 09:00–12:00 Heiligabend</translation>
    </message>
    <message>
        <source>Change the calendar “%1”</source>
        <translation>Kalender „%1“ ändern</translation>
    </message>
    <message>
        <source>From an iCalendar file…</source>
        <translation>Aus einer iCalendar-Datei …</translation>
    </message>
    <message>
        <source>Holidays from an iCalendar file</source>
        <translation>Feiertage aus einer iCalendar-Datei</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added</source>
        <translation>
            <numerusform>%n Feiertag hinzugefügt</numerusform>
            <numerusform>%n Feiertage hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n schon vorhanden</numerusform>
            <numerusform>, %n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n appointment(s) with times left out</source>
        <translation>
            <numerusform>, %n Termin mit Uhrzeit ausgelassen</numerusform>
            <numerusform>, %n Termine mit Uhrzeit ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>New calendar “%1”</source>
        <translation>Neuer Kalender „%1“</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>crm::CalendarForm</name>
    <message>
        <source>“%1” is not a span of hours such as 09:00–17:30.</source>
        <translation>„%1“ ist keine Zeitspanne wie 09:00–17:30.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a date written as 2026-12-24.</source>
        <translation>„%1“ beginnt nicht mit einem Datum wie 2026-12-24.</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>Für den %1 gibt es zwei Ausnahmen.</translation>
    </message>
    <message>
        <source>“%1” is not a span of hours such as 09:00–17:30. A name that begins with a digit stands in quotation marks.</source>
        <translation>„%1“ ist keine Zeitspanne wie 09:00–17:30. Ein Name, der mit einer Ziffer beginnt, steht in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>crm::CalendarImport</name>
    <message>
        <source>This was a dry run.</source>
        <translation>Dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt</numerusform>
            <numerusform>%n Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This file is no iCalendar file.</source>
        <translation>Diese Datei ist keine iCalendar-Datei.</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Kalender importiert</translation>
    </message>
    <message>
        <source>“%1” has been split since this file was written; from %2 on it stays as it is.</source>
        <translation>„%1“ wurde geteilt, seit diese Datei geschrieben wurde; ab %2 bleibt die Serie, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Whom it is with (CONTACT): left out of %n entry(ies), such as “%1”. Choose the contact in the task.</source>
        <translation>
            <numerusform>Mit wem (CONTACT): in %n Eintrag weggelassen, etwa „%1“. Wählen Sie den Kontakt in der Aufgabe.</numerusform>
            <numerusform>Mit wem (CONTACT): in %n Einträgen weggelassen, etwa „%1“. Wählen Sie den Kontakt in der Aufgabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those who take part (ATTENDEE): left out of %n entry(ies). A task is with one contact, the first whose address is known here.</source>
        <translation>
            <numerusform>Teilnehmer (ATTENDEE): in %n Eintrag weggelassen. Eine Aufgabe hat einen Kontakt, den ersten, dessen Adresse hier bekannt ist.</numerusform>
            <numerusform>Teilnehmer (ATTENDEE): in %n Einträgen weggelassen. Eine Aufgabe hat einen Kontakt, den ersten, dessen Adresse hier bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s).</source>
        <translation>
            <numerusform>%n weitere Bemerkung.</numerusform>
            <numerusform>%n weitere Bemerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed from %2 on; only that one is, since its series is not in this file.</source>
        <translation>„%1“ wurde ab %2 geändert; hier nur dieser eine Termin, da seine Serie nicht in der Datei steht.</translation>
    </message>
</context>
<context>
    <name>crm::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Wessen Kalender</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>Heute (Pos1)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 – %2, week %3</source>
        <comment>days of a week, its number in the year</comment>
        <translation>%1 – %2, Woche %3</translation>
    </message>
    <message>
        <source>Nothing is planned here. Double-click or type to add something.</source>
        <translation>Hier ist nichts geplant. Doppelklicken oder tippen Sie, um etwas hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 – %2 %3, week %4</source>
        <comment>days of a week with month, the year, number of the week</comment>
        <translation>%1 – %2 %3, Woche %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>crm::CalendarReader</name>
    <message>
        <source>The time zone “%1” is unknown; its times are read as local ones.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt; ihre Zeiten werden als Ortszeiten gelesen.</translation>
    </message>
    <message>
        <source>Its end lies before its beginning and was left out.</source>
        <translation>Das Ende liegt vor dem Beginn und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Dieser Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This entry has no end.</source>
        <translation>Dieser Eintrag hört nicht auf.</translation>
    </message>
    <message>
        <source>This appointment has no beginning that can be read.</source>
        <translation>Dieser Termin hat keinen lesbaren Beginn.</translation>
    </message>
    <message>
        <source>Categories (CATEGORIES)</source>
        <translation>Kategorien (CATEGORIES)</translation>
    </message>
    <message>
        <source>Attachments (ATTACH)</source>
        <translation>Anhänge (ATTACH)</translation>
    </message>
    <message>
        <source>Web addresses (URL)</source>
        <translation>Webadressen (URL)</translation>
    </message>
    <message>
        <source>Comments (COMMENT)</source>
        <translation>Kommentare (COMMENT)</translation>
    </message>
    <message>
        <source>Who invites (ORGANIZER)</source>
        <translation>Wer einlädt (ORGANIZER)</translation>
    </message>
    <message>
        <source>Rooms and equipment (RESOURCES)</source>
        <translation>Räume und Geräte (RESOURCES)</translation>
    </message>
    <message>
        <source>Relations to other entries (RELATED-TO)</source>
        <translation>Bezüge zu anderen Einträgen (RELATED-TO)</translation>
    </message>
    <message>
        <source>Priorities (PRIORITY)</source>
        <translation>Prioritäten (PRIORITY)</translation>
    </message>
    <message>
        <source>Further reminders (VALARM)</source>
        <translation>Weitere Erinnerungen (VALARM)</translation>
    </message>
    <message numerus="yes">
        <source>%1: left out of %n entry(ies).</source>
        <translation>
            <numerusform>%1: in %n Eintrag weggelassen.</numerusform>
            <numerusform>%1: in %n Einträgen weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its repetition cannot be read and was left out.</source>
        <translation>Die Wiederholung ist nicht lesbar und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>crm::CalendarView</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, entries: %2</source>
        <translation>%1, Einträge: %2</translation>
    </message>
</context>
<context>
    <name>crm::CannedAnswer</name>
    <message>
        <source>Canned answer</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Canned answers</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What is typed behind ::</source>
        <translation>Was hinter :: getippt wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>New Canned Answer</source>
        <translation>Neuer Textbaustein</translation>
    </message>
</context>
<context>
    <name>crm::CannedPopup</name>
    <message>
        <source>Canned answers</source>
        <translation>Textbausteine</translation>
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
    <message>
        <source>New Case Category</source>
        <translation>Neue Vorgangskategorie</translation>
    </message>
</context>
<context>
    <name>crm::CaseChecklist</name>
    <message>
        <source>Steps to take</source>
        <translation>Zu erledigende Schritte</translation>
    </message>
    <message>
        <source>Add a step and press Enter</source>
        <translation>Schritt eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>Schritt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Step “%1” done</source>
        <translation>Schritt „%1“ erledigt</translation>
    </message>
    <message>
        <source>Step “%1” open again</source>
        <translation>Schritt „%1“ wieder offen</translation>
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
    <message>
        <source>May help: %1</source>
        <translation>Hilft vielleicht: %1</translation>
    </message>
</context>
<context>
    <name>crm::CaseEdits</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 bestätigen</translation>
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
        <source>What did the customer praise, and whom?</source>
        <translation>Was hat der Kunde gelobt, und wen?</translation>
    </message>
    <message>
        <source>What does the customer suggest or remark?</source>
        <translation>Was regt der Kunde an, was merkt er an?</translation>
    </message>
    <message>
        <source>New compliment: %1</source>
        <translation>Neues Lob: %1</translation>
    </message>
    <message>
        <source>New comment: %1</source>
        <translation>Neue Anmerkung: %1</translation>
    </message>
    <message>
        <source>Let %1 wait</source>
        <translation>%1 warten lassen</translation>
    </message>
    <message>
        <source>Write the answer to %1</source>
        <translation>Antwort zu %1 schreiben</translation>
    </message>
</context>
<context>
    <name>crm::CaseEvent</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Case event</source>
        <translation>Vorgangsereignis</translation>
    </message>
    <message>
        <source>Case events</source>
        <translation>Vorgangsereignisse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
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
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Den Kunden</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Goods or parts</source>
        <translation>Ware oder Teile</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Einen Termin</translation>
    </message>
    <message>
        <source>An approval of ours</source>
        <translation>Eine Freigabe von uns</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What happened in a case cannot lie in the future.</source>
        <translation>Was in einem Vorgang geschehen ist, kann nicht in der Zukunft liegen.</translation>
    </message>
</context>
<context>
    <name>crm::CaseFollower</name>
    <message>
        <source>Follower</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
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
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>Weitere Angaben</translation>
    </message>
</context>
<context>
    <name>crm::CaseListActions</name>
    <message>
        <source>Say in the settings who you are before taking cases.</source>
        <translation>Geben Sie in den Einstellungen an, wer Sie sind, bevor Sie Vorgänge übernehmen.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Merge into One Case…</source>
        <translation>Zu einem Vorgang zusammenführen …</translation>
    </message>
</context>
<context>
    <name>crm::CaseNews</name>
    <message>
        <source>%1 answered.</source>
        <comment>colleague</comment>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 wrote a note.</source>
        <comment>colleague</comment>
        <translation>%1 hat eine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>%1 logged a contact.</source>
        <comment>colleague</comment>
        <translation>%1 hat einen Kontakt erfasst.</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”.</source>
        <comment>colleague, field, value</comment>
        <translation>%1 hat %2 auf „%3“ gesetzt.</translation>
    </message>
    <message>
        <source>%1 changed: %2.</source>
        <comment>colleague, fields</comment>
        <translation>%1 hat geändert: %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
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
        <source>History of the case</source>
        <translation>Verlauf des Vorgangs</translation>
    </message>
    <message>
        <source>Calls, notes and tasks about this case appear here.</source>
        <translation>Anrufe, Notizen und Aufgaben zu diesem Vorgang erscheinen hier.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Mehr zu diesem Vorgang</translation>
    </message>
    <message>
        <source>Add a returned item</source>
        <translation>Zurückgesandten Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Note each product that comes back, its condition and what becomes of it.</source>
        <translation>Notieren Sie jedes Produkt, das zurückkommt, seinen Zustand und was damit geschieht.</translation>
    </message>
    <message>
        <source>Add a remedy</source>
        <translation>Abhilfe hinzufügen</translation>
    </message>
    <message>
        <source>What the customer gets, with what it costs us.</source>
        <translation>Was der Kunde erhält und was es uns kostet.</translation>
    </message>
    <message>
        <source>Add a corrective action</source>
        <translation>Korrekturmaßnahme hinzufügen</translation>
    </message>
    <message>
        <source>What keeps it from happening again: who does it by when, and who checks.</source>
        <translation>Was verhindert, dass es wieder geschieht: wer es bis wann tut und wer es prüft.</translation>
    </message>
    <message>
        <source>Internal note – never leaves the house</source>
        <translation>Interne Notiz – verlässt nie das Haus</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation>Nur für Kollegen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Stop Following</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Follow This Case</source>
        <translation>Diesen Vorgang beobachten</translation>
    </message>
    <message>
        <source>Split into a Second Case…</source>
        <translation>In einen zweiten Vorgang teilen…</translation>
    </message>
    <message>
        <source>Ask in a Week How Content the Customer Is</source>
        <translation>In einer Woche nach der Zufriedenheit fragen</translation>
    </message>
    <message>
        <source>Plan to ask about %1</source>
        <translation>Nachfrage zu %1 einplanen</translation>
    </message>
    <message>
        <source>Give a Voucher…</source>
        <translation>Gutschein ausstellen…</translation>
    </message>
    <message>
        <source>Note an Installed Product…</source>
        <translation>Installiertes Produkt erfassen…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Geht weiter in</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>May help: %1</source>
        <translation>Hilft vielleicht: %1</translation>
    </message>
    <message>
        <source>Keep as an internal note</source>
        <translation>Als interne Notiz behalten</translation>
    </message>
    <message>
        <source>A colleague has just closed this case: “%1”. Your text is still here; keep it as an internal note or take it along.</source>
        <translation>Ein Kollege hat diesen Vorgang gerade abgeschlossen: „%1“. Ihr Text ist noch da; behalten Sie ihn als interne Notiz oder übernehmen Sie ihn.</translation>
    </message>
    <message>
        <source>A colleague closed this case at the same moment. Their words stand; yours are kept as an internal note.</source>
        <translation>Ein Kollege hat diesen Vorgang im selben Augenblick abgeschlossen. Seine Worte gelten, Ihre sind als interne Notiz aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask in a week how content the customer is?</source>
        <translation>In einer Woche fragen, wie zufrieden der Kunde ist?</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Der Beleg wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Say why a promise was missed</source>
        <translation>Sagen, warum eine Zusage verfehlt wurde</translation>
    </message>
    <message>
        <source>A promise of this case was missed. The reason helps to keep the next one.</source>
        <translation>Eine Zusage dieses Vorgangs wurde verfehlt. Der Grund hilft, die nächste zu halten.</translation>
    </message>
    <message>
        <source>Link to Another Case…</source>
        <translation>Mit einem anderen Vorgang verknüpfen …</translation>
    </message>
    <message>
        <source>Receipt for the Goods as PDF…</source>
        <translation>Warenbeleg als PDF …</translation>
    </message>
    <message>
        <source>%1 was finished more than %2 days ago and stays closed: it goes on in %3.</source>
        <translation>%1 wurde vor mehr als %2 Tagen abgeschlossen und bleibt geschlossen: Es geht in %3 weiter.</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>Der Vorgang wird geöffnet …</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Text nehmen</translation>
    </message>
    <message>
        <source>This case has just been closed: “%1”. What you have typed is still here and not saved.</source>
        <translation>Dieser Vorgang wurde gerade geschlossen: „%1“. Was Sie getippt haben, ist noch hier und nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are typing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>Jemand hat gerade geändert, woran Sie auch schreiben – %1. Ihr Text ist noch hier; Speichern ersetzt den anderen.</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Type :: for a canned answer</source>
        <translation>:: tippen für einen Textbaustein</translation>
    </message>
    <message>
        <source>All linked cases…</source>
        <translation>Alle verknüpften Vorgänge…</translation>
    </message>
    <message>
        <source>Cases linked to %1</source>
        <translation>Mit %1 verknüpfte Vorgänge</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Goes on here</source>
        <translation>Geht hier weiter</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>Repeated by</source>
        <translation>Wiederholt durch</translation>
    </message>
    <message>
        <source>Nothing has come in yet that could be confirmed: note on which day the goods were received.</source>
        <translation>Es ist noch nichts eingegangen, was bestätigt werden könnte: Tragen Sie ein, an welchem Tag die Ware einging.</translation>
    </message>
    <message>
        <source>Undo brings it back, or Redo if the step that made it was undone.</source>
        <translation>Rückgängig bringt ihn zurück, oder Wiederholen, wenn der Schritt rückgängig gemacht wurde, der ihn angelegt hat.</translation>
    </message>
    <message>
        <source>followed by %1</source>
        <translation>verfolgt von %1</translation>
    </message>
    <message>
        <source>This case has been closed: “%1”.</source>
        <translation>Dieser Vorgang wurde abgeschlossen: „%1“.</translation>
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
        <source>New Complaint</source>
        <translation>Neue Beschwerde</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>crm::CaseRail</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, es fehlt: %2</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Schritte des Vorgangs</translation>
    </message>
</context>
<context>
    <name>crm::CaseRemedy</name>
    <message>
        <source>The cost cannot be negative.</source>
        <translation>Die Kosten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
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
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <source>Process change</source>
        <translation>Prozessänderung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Choose the voucher. A new one is given with “Give a Voucher…”, so that its policy holds.</source>
        <translation>Wählen Sie den Gutschein. Ein neuer wird mit „Gutschein ausstellen …“ gegeben, damit seine Regel gilt.</translation>
    </message>
    <message>
        <source>Voucher %1 has been cancelled.</source>
        <translation>Der Gutschein %1 wurde storniert.</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed already.</source>
        <translation>Der Gutschein %1 wurde bereits eingelöst.</translation>
    </message>
    <message>
        <source>Voucher %1 was given to somebody else in another case.</source>
        <translation>Der Gutschein %1 wurde in einem anderen Vorgang jemand anderem gegeben.</translation>
    </message>
    <message>
        <source>New Remedy</source>
        <translation>Neue Abhilfe</translation>
    </message>
</context>
<context>
    <name>crm::CaseReply</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
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
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The reply “%1” has been sent, and what has gone out cannot be taken back. Write another one to put it right.</source>
        <translation>Die Antwort „%1“ wurde gesendet, und was hinausgegangen ist, lässt sich nicht zurücknehmen. Schreiben Sie eine weitere, um es richtigzustellen.</translation>
    </message>
    <message>
        <source>New Reply</source>
        <translation>Neue Antwort</translation>
    </message>
</context>
<context>
    <name>crm::CaseRows</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>crm::CaseStep</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
</context>
<context>
    <name>crm::CaseSteps</name>
    <message>
        <source>Receipt</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Wessen Vorgang es ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The remedy sought</source>
        <translation>Die gewünschte Abhilfe</translation>
    </message>
    <message>
        <source>The day of the problem</source>
        <translation>Der Tag des Problems</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Die Ursache</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Der Sachverhalt</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Die Begründung</translation>
    </message>
    <message>
        <source>Where the customer can turn next</source>
        <translation>Wohin sich der Kunde wenden kann</translation>
    </message>
    <message>
        <source>Consent, or that all options are exhausted</source>
        <translation>Einverständnis oder dass alle Möglichkeiten ausgeschöpft sind</translation>
    </message>
    <message>
        <source>The case is open</source>
        <translation>Der Vorgang ist offen</translation>
    </message>
    <message>
        <source>The steps to take</source>
        <translation>Die nötigen Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) open</source>
        <translation>
            <numerusform>%n Schritt offen</numerusform>
            <numerusform>%n Schritte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not received yet</source>
        <translation>
            <numerusform>%n Artikel noch nicht eingegangen</numerusform>
            <numerusform>%n Artikel noch nicht eingegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to be decided</source>
        <translation>
            <numerusform>%n Artikel zu entscheiden</numerusform>
            <numerusform>%n Artikel zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not heard from us</source>
        <translation>Der Kunde hat noch nichts von uns gehört</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What we learn, or an action</source>
        <translation>Was wir lernen, oder eine Maßnahme</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Erledigung</translation>
    </message>
    <message>
        <source>Goods and decision</source>
        <translation>Ware und Entscheidung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>The customer has not got it yet</source>
        <translation>Der Kunde hat sie noch nicht bekommen</translation>
    </message>
</context>
<context>
    <name>crm::CaseWork</name>
    <message>
        <source>Choose at least two cases to merge.</source>
        <translation>Wählen Sie mindestens zwei Vorgänge zum Zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n case(s) into %1</source>
        <translation>
            <numerusform>%n Vorgang in %1 zusammenführen</numerusform>
            <numerusform>%n Vorgänge in %1 zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already goes on in %2: keep that one.</source>
        <translation>%1 geht bereits in %2 weiter: Behalten Sie jenen.</translation>
    </message>
    <message>
        <source>Goes on in %1.</source>
        <translation>Geht in %1 weiter.</translation>
    </message>
    <message>
        <source>Give the new case a subject.</source>
        <translation>Geben Sie dem neuen Vorgang einen Betreff.</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>%n Vorgang zuweisen</numerusform>
            <numerusform>%n Vorgänge zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Ask how content the customer is with %1</source>
        <translation>Nachfragen, wie zufrieden der Kunde mit %1 ist</translation>
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
    <name>crm::Cause</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>New Cause</source>
        <translation>Neue Ursache</translation>
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
    <message>
        <source>The chart could not be saved as %1: %2.</source>
        <translation>Das Diagramm konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>a chart is a PNG, SVG or PDF file</source>
        <translation>ein Diagramm ist eine PNG-, SVG- oder PDF-Datei</translation>
    </message>
</context>
<context>
    <name>crm::ChartData</name>
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
    <name>crm::ChartPlot</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
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
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a preference</source>
        <translation>Vorliebe hinzufügen</translation>
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
    <name>crm::ClosedQuarters</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%1. Quartal %2</translation>
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
    <name>crm::ColleagueNews</name>
    <message>
        <source>%1 was called %2</source>
        <translation>%1 wurde %2 angerufen</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 hat %2 angerufen</translation>
    </message>
    <message>
        <source>%1 was written to %2</source>
        <translation>An %1 wurde %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 wrote %2</source>
        <translation>%1 hat %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 had a meeting %2</source>
        <translation>%1 hatte %2 eine Besprechung</translation>
    </message>
    <message>
        <source>%1 was there %2</source>
        <translation>%1 war %2 dort</translation>
    </message>
    <message>
        <source>%1 was in contact %2</source>
        <translation>%1 hatte %2 Kontakt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who called when, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (“%2”).</source>
        <comment>news, subject</comment>
        <translation>%1 („%2“).</translation>
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
        <translation>
            <numerusform>Die Datei hat %n Fehler.</numerusform>
            <numerusform>Die Datei hat %n Fehler.</numerusform>
        </translation>
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
    <message>
        <source>Say in which format: --format csv, json, vcf or ics.</source>
        <translation>Nennen Sie das Format: --format csv, json, vcf oder ics.</translation>
    </message>
    <message>
        <source>Only tasks can be written as a calendar: export task --format ics.</source>
        <translation>Nur Aufgaben können als Kalender geschrieben werden: export task --format ics.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-31.</source>
        <translation>--%1 braucht einen Tag wie 2026-03-31.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is “sales”.</source>
        <translation>Einen Bericht „%1“ gibt es nicht; es gibt „sales“.</translation>
    </message>
    <message>
        <source>--%1 is for tables, not for a calendar.</source>
        <translation>--%1 gilt für Tabellen, nicht für einen Kalender.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a quote.</source>
        <translation>Die Datei %1 ist zu groß für ein Angebot.</translation>
    </message>
    <message>
        <source>%1: There is no %2 “%3” in the file.</source>
        <translation>%1: „%3“ (%2) gibt es in der Datei nicht.</translation>
    </message>
    <message>
        <source>%1: Several records of %2 are called “%3”.</source>
        <translation>%1: Mehrere Datensätze (%2) heißen „%3“.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Say which file to write: --out FILE.</source>
        <translation>Geben Sie die Zieldatei an: --out DATEI.</translation>
    </message>
    <message>
        <source>There is no quote %1.</source>
        <translation>Es gibt kein Angebot %1.</translation>
    </message>
    <message>
        <source>A quote can be added or printed: quote add FILE.json, quote pdf NUMBER --out FILE.</source>
        <translation>Ein Angebot kann angelegt oder gedruckt werden: quote add DATEI.json, quote pdf NUMMER --out DATEI.</translation>
    </message>
    <message>
        <source>“%1” is not a case.</source>
        <translation>„%1“ ist kein Vorgang.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Diesen Vorgang gibt es nicht.</translation>
    </message>
    <message>
        <source>  due %1
</source>
        <translation>  fällig %1
</translation>
    </message>
    <message>
        <source>  our own target %1
</source>
        <translation>  unser eigenes Ziel %1
</translation>
    </message>
    <message>
        <source>  Tell the customer: %1
</source>
        <translation>  Dem Kunden sagen: %1
</translation>
    </message>
    <message>
        <source>No SLA policy applies to this case.
</source>
        <translation>Für diesen Vorgang gilt keine SLA-Regel.
</translation>
    </message>
    <message>
        <source>Policy %1, version %2, matched because: %3
</source>
        <translation>Regel %1, Version %2, trifft zu wegen: %3
</translation>
    </message>
    <message>
        <source>Say “sla due …” or “sla explain CASE”; “rapport-cli sla --help” says more.</source>
        <translation>Geben Sie „sla due …“ oder „sla explain CASE“ an; mehr sagt „rapport-cli sla --help“.</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read: %2.</source>
        <translation>Der Kalender %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a calendar.</source>
        <translation>Die Datei %1 ist zu groß für einen Kalender.</translation>
    </message>
    <message>
        <source>“%1” is not a pause written as FROM/TO.</source>
        <translation>„%1“ ist keine Pause der Form VON/BIS.</translation>
    </message>
    <message>
        <source>“sla due” needs --calendar FILE, --start TIME and --target MINUTES.</source>
        <translation>„sla due“ braucht --calendar DATEI, --start ZEIT und --target MINUTEN.</translation>
    </message>
    <message>
        <source>%1 minutes of working time are not reached within a hundred years.</source>
        <translation>%1 Minuten Arbeitszeit werden in hundert Jahren nicht erreicht.</translation>
    </message>
    <message>
        <source>There is no change to review “%1”.</source>
        <translation>Eine zu prüfende Änderung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>Darüber ist bereits entschieden.</translation>
    </message>
    <message>
        <source>Login (Enter: as invited):</source>
        <translation>Anmeldename (Eingabetaste: wie eingeladen):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Without a password nobody can join.</source>
        <translation>Ohne Passwort kann niemand beitreten.</translation>
    </message>
    <message>
        <source>The file belongs to no organisation; “rapport-cli sync join CODE” lets it join one.</source>
        <translation>Die Datei gehört zu keiner Organisation; „rapport-cli sync join CODE“ lässt sie einer beitreten.</translation>
    </message>
    <message>
        <source>Say which invite: rapport-cli --db FILE sync join CODE</source>
        <translation>Geben Sie die Einladung an: rapport-cli --db DATEI sync join CODE</translation>
    </message>
    <message>
        <source>Exchanges changes with the organisation&apos;s server.</source>
        <translation>Tauscht Änderungen mit dem Server der Organisation aus.</translation>
    </message>
    <message>
        <source>Shows what colleagues changed without knowing of each other, and decides what counts.</source>
        <translation>Zeigt, was Kollegen ohne Wissen voneinander geändert haben, und entscheidet, was gilt.</translation>
    </message>
    <message>
        <source>conflicts resolve ID keep      what is in force stays
conflicts resolve ID replace   the overwritten value comes back, or the deletion happens after all
conflicts resolve ID both      texts: what is in force, then what was overwritten</source>
        <translation>conflicts resolve ID keep      was gilt, bleibt
conflicts resolve ID replace   der überschriebene Wert kommt zurück, oder es wird doch gelöscht
conflicts resolve ID both      Texte: was gilt, dann was überschrieben wurde</translation>
    </message>
    <message>
        <source>Code of the authenticator (Enter: none):</source>
        <translation>Code des Authenticators (Eingabe: keiner):</translation>
    </message>
    <message>
        <source>Say which and how: rapport-cli --db FILE conflicts resolve ID keep|replace|both</source>
        <translation>Geben Sie an, welcher und wie: rapport-cli --db FILE conflicts resolve ID keep|replace|both</translation>
    </message>
    <message>
        <source>Say keep, replace or both; “%1” is none of them.</source>
        <translation>Geben Sie keep, replace oder both an; „%1“ ist keines davon.</translation>
    </message>
    <message numerus="yes">
        <source>The first line of the file holds no column names; name its %n column(s) by “index” in a profile with --map.</source>
        <translation>
            <numerusform>Die erste Zeile der Datei enthält keine Spaltennamen; benennen Sie ihre %n Spalte mit „index“ in einem Profil (--map).</numerusform>
            <numerusform>Die erste Zeile der Datei enthält keine Spaltennamen; benennen Sie ihre %n Spalten mit „index“ in einem Profil (--map).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns is understood as a field of %1: %2. Name them in a profile with --map.</source>
        <translation>Keine der Spalten wird als Feld von %1 verstanden: %2. Benennen Sie sie in einem Profil (--map).</translation>
    </message>
    <message>
        <source>The record is not here, so nothing can be put into it. Say keep.</source>
        <translation>Der Datensatz ist nicht hier, also kann nichts hineingeschrieben werden. Sagen Sie keep.</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out: the file was removed from it.</source>
        <translation>Ihre Administration hat diesen Computer ausgeschlossen: Die Datei wurde von ihm entfernt.</translation>
    </message>
    <message>
        <source>The file belongs to no organisation.</source>
        <translation>Die Datei gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Signed out. The file was removed, as the organisation wants it.</source>
        <translation>Abgemeldet. Die Datei wurde entfernt, wie es die Organisation will.</translation>
    </message>
    <message>
        <source>Signed out. The records stay in the file.</source>
        <translation>Abgemeldet. Die Datensätze bleiben in der Datei.</translation>
    </message>
    <message>
        <source>Only two long texts can be kept both. Say keep or replace.</source>
        <translation>Nur zwei lange Texte lassen sich beide behalten. Geben Sie keep oder replace an.</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: not in it.</source>
        <translation>
            <numerusform>%n offene Verkaufschance (%1) ohne Abschlussdatum: nicht enthalten.</numerusform>
            <numerusform>%n offene Verkaufschancen (%1) ohne Abschlussdatum: nicht enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before: not in it.</source>
        <translation>
            <numerusform>%n offene Verkaufschance (%1) war früher erwartet: nicht enthalten.</numerusform>
            <numerusform>%n offene Verkaufschancen (%1) waren früher erwartet: nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is a deal of %3, which the quote is not for.</source>
        <translation>%1: „%2“ ist eine Verkaufschance von %3, für die das Angebot nicht ist.</translation>
    </message>
    <message>
        <source>  our own target %1, missed
</source>
        <translation>  unser eigenes Ziel %1, versäumt
</translation>
    </message>
    <message>
        <source>Not all attached files could be sent yet; the next exchange goes on with them.</source>
        <translation>Noch nicht alle Anhänge konnten gesendet werden; der nächste Abgleich setzt sie fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be sent and would be lost with the file: %1 Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht gesendet werden und ginge mit der Datei verloren: %1 Erst synchronisieren, oder mit „sync leave --discard“ darauf verzichten.</numerusform>
            <numerusform>%n Änderungen konnten nicht gesendet werden und gingen mit der Datei verloren: %1 Erst synchronisieren, oder mit „sync leave --discard“ darauf verzichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) could not be sent and would be lost with the file. Synchronise first, or give them up with “sync leave --discard”.</source>
        <translation>
            <numerusform>%n angehängte Datei konnte nicht gesendet werden und ginge mit der Datei verloren. Erst synchronisieren, oder mit „sync leave --discard“ darauf verzichten.</numerusform>
            <numerusform>%n angehängte Dateien konnten nicht gesendet werden und gingen mit der Datei verloren. Erst synchronisieren, oder mit „sync leave --discard“ darauf verzichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>sync join CODE   lets the file join by an invite; login and password are asked for, or read from
                 standard input: both on two lines, or the password alone
sync             sends and fetches once (--once says the same); --watch goes on until interrupted
                 --accept-removals agrees to what is held back because it would remove much of the file
sync leave       sends what waits and signs this device out; the records stay unless the organisation wants
                 them removed. Then what could not be sent keeps it from leaving; --discard gives it up
sync status      says as JSON when all was exchanged, what waits, and what is to be reviewed</source>
        <translation>sync join CODE   lässt die Datei mit einer Einladung beitreten; Anmeldename und Passwort werden erfragt oder
                 von der Standardeingabe gelesen: beide auf zwei Zeilen oder das Passwort allein
sync             sendet und holt einmal (--once sagt dasselbe); --watch läuft bis zum Abbruch weiter
                 --accept-removals stimmt dem zu, was zurückgehalten wird, weil es viel aus der Datei entfernte
sync leave       sendet, was wartet, und meldet dieses Gerät ab; die Datensätze bleiben, außer die Organisation
                 will sie entfernt haben. Dann hält es zurück, was nicht gesendet werden konnte; --discard verzichtet darauf
sync status      sagt als JSON, wann alles ausgetauscht wurde, was wartet und was durchzusehen ist</translation>
    </message>
    <message>
        <source>“rapport-cli undo %1” takes back the step before: “%2”.</source>
        <translation>„rapport-cli undo %1“ nimmt den Schritt davor zurück: „%2“.</translation>
    </message>
    <message>
        <source>Cards hold people: import them as person.</source>
        <translation>Karten enthalten Personen: Importieren Sie sie als person.</translation>
    </message>
    <message>
        <source>
“rapport-cli COMMAND --help” says more about one of them, “rapport-cli --version” which version this is.
Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage. A command that fails
has written nothing.
</source>
        <translation>
„rapport-cli COMMAND --help“ sagt mehr über einen davon, „rapport-cli --version“, welche Fassung dies ist.
Rückgabewert: 0 Erfolg, 1 Fehler mit einem Satz auf der Standardfehlerausgabe, 2 falscher Aufruf. Ein Befehl,
der fehlschlägt, hat nichts geschrieben.
</translation>
    </message>
    <message>
        <source>It belongs to a record that is not here, or names one. Put that one back first, or say keep.</source>
        <translation>Der Datensatz gehört zu einem, der nicht hier ist, oder nennt einen solchen. Stellen Sie zuerst diesen wieder her, oder sagen Sie keep.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
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
    <name>crm::CompareDialog</name>
    <message>
        <source>There is only this revision of the quote.</source>
        <translation>Es gibt nur diese Fassung des Angebots.</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Total %1 → %2</source>
        <translation>Summe %1 → %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::Competitor</name>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Still met</source>
        <translation>Noch anzutreffen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Won against</source>
        <translation>Gewonnen gegen</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Verloren an</translation>
    </message>
    <message>
        <source>Open against</source>
        <translation>Offen gegen</translation>
    </message>
    <message>
        <source>New Competitor</source>
        <translation>Neuer Wettbewerber</translation>
    </message>
</context>
<context>
    <name>crm::CompetitorPanel</name>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Edit this competitor</source>
        <translation>Diesen Wettbewerber bearbeiten</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Won against</source>
        <translation>Gewonnen gegen</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Verloren an</translation>
    </message>
    <message>
        <source>Open against</source>
        <translation>Offen gegen</translation>
    </message>
    <message>
        <source>No deal against it has ended yet.</source>
        <translation>Noch ist keine Verkaufschance gegen ihn abgeschlossen.</translation>
    </message>
    <message>
        <source>Won %1 % of %2 deals that have ended, by count.</source>
        <translation>%1 % von %2 abgeschlossenen Verkaufschancen gewonnen, nach Anzahl.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>Gesehene Preise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a price seen</source>
        <translation>Einen gesehenen Preis hinzufügen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>crm::CompetitorPrice</name>
    <message>
        <source>The price cannot be negative.</source>
        <translation>Der Preis kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Competitor’s price</source>
        <translation>Preis eines Wettbewerbers</translation>
    </message>
    <message>
        <source>Competitors’ prices</source>
        <translation>Preise der Wettbewerber</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Our product</source>
        <translation>Unser Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>At company</source>
        <translation>Bei Firma</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Wo gesehen</translation>
    </message>
    <message>
        <source>New Competitor’s Price</source>
        <translation>Neuer Preis eines Wettbewerbers</translation>
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
    <message>
        <source>New E-mail or Phone</source>
        <translation>Neue E-Mail oder Telefonnummer</translation>
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
    <name>crm::ControlChart</name>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Beyond a limit</source>
        <translation>Außerhalb einer Grenze</translation>
    </message>
</context>
<context>
    <name>crm::ConversionSection</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Existing: %1 (%2)</source>
        <translation>Vorhanden: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation>bisher leer</translation>
    </message>
    <message>
        <source>is added beside %1</source>
        <translation>kommt zu %1 hinzu</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing new: all of it is there already.</source>
        <translation>Nichts Neues: Alles ist schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>crm::ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>„%1“ umwandeln</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Keine Verkaufschance</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>Phase der Verkaufschance</translation>
    </message>
    <message>
        <source>What is known already is offered first. Ticked values go over; the lead itself is kept.</source>
        <translation>Was es schon gibt, wird zuerst angeboten. Angehakte Werte werden übernommen; der Lead selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Looking for what exists already …</source>
        <translation>Vorhandenes wird gesucht …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter converts; Undo takes all of it back.</source>
        <translation>Strg+Eingabe wandelt um; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Stays with the lead, since nothing here has a field of that name: %1</source>
        <translation>Bleibt beim Lead, weil hier nichts ein Feld dieses Namens hat: %1</translation>
    </message>
    <message>
        <source>Next step of the deal</source>
        <translation>Nächster Schritt der Verkaufschance</translation>
    </message>
    <message>
        <source>What happens next? No open deal should be without it.</source>
        <translation>Was geschieht als Nächstes? Keine offene Verkaufschance sollte ohne das sein.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>crm::CornerCard</name>
    <message>
        <source>Put all away</source>
        <translation>Alle weglegen</translation>
    </message>
</context>
<context>
    <name>crm::CorrectiveAction</name>
    <message>
        <source>Corrective</source>
        <translation>Korrigierend</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Vorbeugend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>Erledigt, zu prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Hat gewirkt</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Hat nicht gewirkt</translation>
    </message>
    <message>
        <source>Say whether the action worked before calling it checked.</source>
        <translation>Geben Sie an, ob die Maßnahme gewirkt hat, bevor sie als geprüft gilt.</translation>
    </message>
    <message>
        <source>The check comes after the day the action is due.</source>
        <translation>Die Prüfung kommt nach dem Tag, an dem die Maßnahme fällig ist.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
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
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Check whether it worked: %1</source>
        <translation>Prüfen, ob es gewirkt hat: %1</translation>
    </message>
    <message>
        <source>New Corrective Action</source>
        <translation>Neue Korrekturmaßnahme</translation>
    </message>
</context>
<context>
    <name>crm::Countdown</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
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
    <message>
        <source>“%1” above the columns is a title and was passed over.</source>
        <translation>„%1“ über den Spalten ist ein Titel und wurde übergangen.</translation>
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
    <name>crm::CustomChoice</name>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices of custom fields</source>
        <translation>Auswahlwerte eigener Felder</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>crm::CustomField</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What a field holds cannot be changed any more. Add another one.</source>
        <translation>Was ein Feld enthält, kann nicht mehr geändert werden. Fügen Sie ein anderes hinzu.</translation>
    </message>
    <message>
        <source>A field stays with its kind of record. Add another one.</source>
        <translation>Ein Feld bleibt bei seiner Art von Datensatz. Fügen Sie ein anderes hinzu.</translation>
    </message>
    <message>
        <source>There is a field called “%1” already. Give this one another name.</source>
        <translation>Es gibt schon ein Feld namens „%1“. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” takes no fields. These do: %2.</source>
        <translation>„%1“ nimmt keine Felder auf. Diese schon: %2.</translation>
    </message>
    <message>
        <source>%1 has no currency: choose “Number”.</source>
        <translation>%1 hat keine Währung: Wählen Sie „Zahl“.</translation>
    </message>
    <message>
        <source>At most 80 characters fit beside a field.</source>
        <translation>Neben ein Feld passen höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>In Listen gezeigt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>New Custom Field</source>
        <translation>Neues eigenes Feld</translation>
    </message>
</context>
<context>
    <name>crm::CustomFieldForm</name>
    <message>
        <source>Must be filled in on forms</source>
        <translation>Muss in Formularen ausgefüllt sein</translation>
    </message>
    <message>
        <source>A column of lists from the start</source>
        <translation>Von Anfang an eine Spalte der Listen</translation>
    </message>
    <message>
        <source>Shown in the empty field</source>
        <translation>Steht im leeren Feld</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>F2 renames; Alt with the arrow keys moves.</source>
        <translation>F2 benennt um; Alt mit den Pfeiltasten verschiebt.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Auswahlwert hinzufügen</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Auswahlwert nach oben</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Auswahlwert nach unten</translation>
    </message>
    <message>
        <source>Archive the choice</source>
        <translation>Auswahlwert archivieren</translation>
    </message>
    <message>
        <source>What it holds cannot be changed once it is saved.</source>
        <translation>Was es enthält, kann nach dem Speichern nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Known to imports, exports and the command line as %1</source>
        <translation>Import, Export und Befehlszeile kennen es als %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Take the choice away</source>
        <translation>Auswahlwert wegnehmen</translation>
    </message>
    <message>
        <source>Offer the choice again</source>
        <translation>Auswahlwert wieder anbieten</translation>
    </message>
    <message>
        <source>Archive the choice: records that have it keep it</source>
        <translation>Auswahlwert archivieren: Datensätze, die ihn haben, behalten ihn</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Neuer Auswahlwert</translation>
    </message>
</context>
<context>
    <name>crm::CustomFieldsDialog</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Custom Fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Felder von</translation>
    </message>
    <message>
        <source>No fields of your own yet. What you add here appears on forms, in lists, filters, imports and exports.</source>
        <translation>Noch keine eigenen Felder. Was Sie hier hinzufügen, erscheint in Formularen, Listen, Filtern, Importen und Exporten.</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves.</source>
        <translation>Alt mit den Pfeiltasten verschiebt.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Feld nach oben</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Feld nach unten</translation>
    </message>
    <message>
        <source>Archive the field</source>
        <translation>Feld archivieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save these fields first.</source>
        <translation>Speichern Sie diese Felder zuerst.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · archiviert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take the field away</source>
        <translation>Feld wegnehmen</translation>
    </message>
    <message>
        <source>Bring the field back</source>
        <translation>Feld zurückholen</translation>
    </message>
    <message>
        <source>Archive the field: what records have in it is kept</source>
        <translation>Feld archivieren: Was Datensätze darin haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Ctrl+S saves; Undo takes it back.</source>
        <translation>Strg+S speichert; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close again to let it go.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Schließen Sie noch einmal, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Add and change fields…</source>
        <translation>Felder hinzufügen und ändern…</translation>
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
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
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
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Open Contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open Deal</source>
        <translation>Verkaufschance öffnen</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Attach files (F)</source>
        <translation>Dateien anhängen (F)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
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
    <message>
        <source>On a Customer&apos;s Page</source>
        <translation>Auf der Seite eines Kunden</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail notieren</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Choose another kind in the empty text</source>
        <translation>Im leeren Text eine andere Art wählen</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>Geschriebenes speichern</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>Text verlassen</translation>
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
        <source>Change History</source>
        <translation>Änderungsverlauf</translation>
    </message>
</context>
<context>
    <name>crm::Dashboard</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Dashboard “%1” made.</source>
        <translation>Übersicht „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Dashboard “%1” deleted.</source>
        <translation>Übersicht „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>New Dashboard</source>
        <translation>Neue Übersicht</translation>
    </message>
</context>
<context>
    <name>crm::DashboardTile</name>
    <message>
        <source>One figure</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Horizontal bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Anzahl der Einträge</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Summe von</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Durchschnitt von</translation>
    </message>
    <message>
        <source>Each value</source>
        <translation>Jeder Wert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
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
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>Art der Datensätze</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>In Schritten von</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measured field</source>
        <translation>Gemessenes Feld</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Tile “%1” kept.</source>
        <translation>Kachel „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Tile “%1” moved.</source>
        <translation>Kachel „%1“ verschoben.</translation>
    </message>
</context>
<context>
    <name>crm::DashboardsPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>More about dashboards</source>
        <translation>Mehr zu Übersichten</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Kachel hinzufügen</translation>
    </message>
    <message>
        <source>New Dashboard…</source>
        <translation>Neue Übersicht …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>There is no dashboard yet.</source>
        <translation>Es gibt noch keine Übersicht.</translation>
    </message>
    <message>
        <source>Begin with one of four tiles about deals and activities, and change it as you like.</source>
        <translation>Beginnen Sie mit einer aus vier Kacheln zu Verkaufschancen und Aktivitäten und ändern Sie sie, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Make the first dashboard</source>
        <translation>Erste Übersicht anlegen</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>Diese Datei kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Meine Übersicht</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Change the tile “%1”</source>
        <translation>Die Kachel „%1“ ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Move Forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Half as Wide</source>
        <translation>Halb so breit</translation>
    </message>
    <message>
        <source>As Wide as the Page</source>
        <translation>So breit wie die Seite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tile “%1” removed.</source>
        <translation>Kachel „%1“ entfernt.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
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
    <message>
        <source>Some dates put the day first and others the month: %1.</source>
        <translation>Manche Daten nennen zuerst den Tag, andere zuerst den Monat: %1.</translation>
    </message>
    <message>
        <source>They are read as day, month, year.</source>
        <translation>Sie werden als Tag, Monat, Jahr gelesen.</translation>
    </message>
    <message>
        <source>They are read as month, day, year.</source>
        <translation>Sie werden als Monat, Tag, Jahr gelesen.</translation>
    </message>
</context>
<context>
    <name>crm::DealBulk</name>
    <message numerus="yes">
        <source>%n more stay(s) for such a reason.</source>
        <translation>
            <numerusform>%n weitere bleibt aus einem solchen Grund.</numerusform>
            <numerusform>%n weitere bleiben aus solchen Gründen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Deal(s) to Stage</source>
        <translation>
            <numerusform>%n Verkaufschance in Phase verschieben</numerusform>
            <numerusform>%n Verkaufschancen in Phase verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n Deal(s) To</source>
        <translation>
            <numerusform>%n Verkaufschance übergeben an</numerusform>
            <numerusform>%n Verkaufschancen übergeben an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change a Field of %n Deal(s)…</source>
        <translation>
            <numerusform>Ein Feld von %n Verkaufschance ändern…</numerusform>
            <numerusform>Ein Feld von %n Verkaufschancen ändern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance löschen</numerusform>
            <numerusform>%n Verkaufschancen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>„%1“ bleibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) moved to %1.</source>
        <translation>
            <numerusform>%n Verkaufschance nach %1 verschoben.</numerusform>
            <numerusform>%n Verkaufschancen nach %1 verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) given to %1.</source>
        <translation>
            <numerusform>%n Verkaufschance an %1 übergeben.</numerusform>
            <numerusform>%n Verkaufschancen an %1 übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance löschen</numerusform>
            <numerusform>%n Verkaufschancen löschen</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n T überfällig</numerusform>
            <numerusform>%n T überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %n d late</source>
        <translation>
            <numerusform>Aufgabe %n T überfällig</numerusform>
            <numerusform>Aufgabe %n T überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stalled %n d</source>
        <translation>
            <numerusform>Still seit %n T</numerusform>
            <numerusform>Still seit %n T</numerusform>
        </translation>
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
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>crm::DealFigures</name>
    <message>
        <source>Weighted in past months: still open.</source>
        <translation>Gewichtet in vergangenen Monaten: noch offen.</translation>
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
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
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
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to the stage’s</source>
        <translation>%1 auf den Wert der Phase zurücksetzen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>%1, at the rate of %2: %3</source>
        <translation>%1, zum Kurs vom %2: %3</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
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
    <name>crm::DealTyping</name>
    <message>
        <source>What happens next? No open deal should be without it.</source>
        <translation>Was geschieht als Nächstes? Keine offene Verkaufschance sollte ohne das sein.</translation>
    </message>
    <message>
        <source>%1 works at %2.</source>
        <translation>%1 arbeitet bei %2.</translation>
    </message>
    <message>
        <source>%1, who works at %2, was taken out here.</source>
        <translation>%1 arbeitet bei %2 und wurde hier herausgenommen.</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Move to Stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Mark as %1…</source>
        <translation>Als %1 markieren…</translation>
    </message>
    <message>
        <source>Give To</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Show Changes…</source>
        <translation>Änderungen anzeigen…</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <translation>Kennzahlen anzeigen</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Sort Cards By</source>
        <translation>Karten sortieren nach</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>As It Was on a Day…</source>
        <translation>Wie an einem Tag…</translation>
    </message>
    <message>
        <source>Pipelines and Stages…</source>
        <translation>Pipelines und Phasen…</translation>
    </message>
    <message>
        <source>Pipelines and Stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline: %1</translation>
    </message>
    <message>
        <source>On the Board</source>
        <translation>Auf dem Board</translation>
    </message>
    <message>
        <source>Move to the stage on the left</source>
        <translation>In die Phase links verschieben</translation>
    </message>
    <message>
        <source>Move to the stage on the right</source>
        <translation>In die Phase rechts verschieben</translation>
    </message>
    <message>
        <source>Win the deal</source>
        <translation>Verkaufschance gewinnen</translation>
    </message>
    <message>
        <source>Lose the deal</source>
        <translation>Verkaufschance verlieren</translation>
    </message>
    <message>
        <source>Go to the stage beside</source>
        <translation>Zur Phase daneben gehen</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Verkaufschance öffnen</translation>
    </message>
    <message>
        <source>Show or hide the panel beside</source>
        <translation>Bereich daneben ein- oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) chosen</source>
        <translation>
            <numerusform>%n Verkaufschance ausgewählt</numerusform>
            <numerusform>%n Verkaufschancen ausgewählt</numerusform>
        </translation>
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
    <name>crm::DemoLevels</name>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Complaint promise</source>
        <translation>Zusage bei Beschwerden</translation>
    </message>
    <message>
        <source>Urgent complaints</source>
        <translation>Dringende Beschwerden</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Nearly due</source>
        <translation>Fast fällig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Half an hour left to answer</source>
        <translation>Noch eine halbe Stunde für die Antwort</translation>
    </message>
    <message>
        <source>Far beyond the promise</source>
        <translation>Weit über die Zusage hinaus</translation>
    </message>
</context>
<context>
    <name>crm::DeskPage</name>
    <message>
        <source>Period of the figures</source>
        <translation>Zeitraum der Zahlen</translation>
    </message>
    <message>
        <source>Whose deals</source>
        <translation>Wessen Verkaufschancen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Offene Angebote</translation>
    </message>
    <message>
        <source>New opportunities</source>
        <translation>Neue Verkaufschancen</translation>
    </message>
    <message>
        <source>Recent activities</source>
        <translation>Letzte Aktivitäten</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Verlorene Verkäufe</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>Durchschnittlich gewonnen</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Tage bis zum Gewinn</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Tempo pro Tag</translation>
    </message>
    <message>
        <source>Past their close date</source>
        <translation>Abschluss überfällig</translation>
    </message>
    <message>
        <source>Stage funnel</source>
        <translation>Phasentrichter</translation>
    </message>
    <message>
        <source>Win rate by colleague</source>
        <translation>Gewinnquote je Mitarbeiter</translation>
    </message>
    <message>
        <source>Win rate by source</source>
        <translation>Gewinnquote je Quelle</translation>
    </message>
    <message>
        <source>Win rate by competitor</source>
        <translation>Gewinnquote je Wettbewerber</translation>
    </message>
    <message>
        <source>No deal was won in this time.</source>
        <translation>In dieser Zeit wurde keine Verkaufschance gewonnen.</translation>
    </message>
    <message>
        <source>How deals pass the stages</source>
        <translation>Wie Verkaufschancen die Phasen durchlaufen</translation>
    </message>
    <message>
        <source>Finished stays and closed deals of this time.</source>
        <translation>Beendete Aufenthalte und abgeschlossene Verkaufschancen dieser Zeit.</translation>
    </message>
    <message>
        <source>Deals to look at</source>
        <translation>Verkaufschancen zum Nachsehen</translation>
    </message>
    <message>
        <source>%1 of the %2 largest open deals</source>
        <translation>%1 der %2 größten offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>Manager&apos;s desk</source>
        <translation>Leitungsübersicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <translation>Verkaufschancen: %1</translation>
    </message>
    <message>
        <source>%1 of them won</source>
        <translation>davon %1 gewonnen</translation>
    </message>
    <message>
        <source>%1 by value; %2 closed</source>
        <translation>%1 nach Wert; %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>Abgeschlossene Verkaufschancen</translation>
    </message>
    <message>
        <source>%1 from %2 deals</source>
        <translation>%1 aus %2 Verkaufschancen</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Verkaufschancen</translation>
    </message>
    <message>
        <source>mean; median %1</source>
        <translation>Mittelwert; Median %1</translation>
    </message>
    <message>
        <source>open × won × rate ÷ days</source>
        <translation>offen × gewonnen × Quote ÷ Tage</translation>
    </message>
    <message>
        <source>%1 of the open deals</source>
        <translation>%1 der offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Won of all closed</source>
        <translation>Gewonnen von allen abgeschlossenen</translation>
    </message>
    <message>
        <source>sent, not answered yet</source>
        <translation>gesendet, noch ohne Antwort</translation>
    </message>
    <message>
        <source>Currency of the deals</source>
        <translation>Währung der Verkaufschancen</translation>
    </message>
    <message>
        <source>%1 of all closed deals</source>
        <translation>%1 aller abgeschlossenen Verkaufschancen</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Frühere Zeiträume</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Reached “%1”</source>
        <translation>„%1“ erreicht</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>lost deals have no amounts; %1 closed</source>
        <translation>verlorene Verkaufschancen haben keine Beträge; %1 abgeschlossen</translation>
    </message>
    <message>
        <source>Pipeline of the funnel</source>
        <translation>Pipeline des Trichters</translation>
    </message>
    <message numerus="yes">
        <source>Those with the largest won amounts; the table has %n more.</source>
        <translation>
            <numerusform>Die mit den größten gewonnenen Beträgen; die Tabelle hat %n weiteren.</numerusform>
            <numerusform>Die mit den größten gewonnenen Beträgen; die Tabelle hat %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those before</source>
        <translation>Von denen davor</translation>
    </message>
    <message>
        <source>Open deals where they stand, and those closed in this time</source>
        <translation>Offene Verkaufschancen an ihrem Platz und die in dieser Zeit abgeschlossenen</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n largest open deal(s)</source>
        <translation>
            <numerusform>die größte offene Verkaufschance</numerusform>
            <numerusform>jede der %n größten offenen Verkaufschancen</numerusform>
        </translation>
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
    <name>crm::DueBadge</name>
    <message>
        <source>How this due time came about</source>
        <translation>Wie diese Fälligkeit zustande kam</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 versäumt</translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 rechtzeitig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock and time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 paused, %2 left</source>
        <translation>%1 angehalten, %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
</context>
<context>
    <name>crm::DueQueuePage</name>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>Open cases in the order in which something is due</source>
        <translation>Offene Vorgänge in der Reihenfolge, in der etwas fällig ist</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>Nichts zugesagt</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Cases due next</source>
        <translation>Als Nächstes fällige Vorgänge</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>Take cases</source>
        <translation>Vorgänge übernehmen</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge cases</source>
        <translation>Vorgänge bestätigen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Work on cases</source>
        <translation>Vorgänge bearbeiten</translation>
    </message>
    <message>
        <source>wait for the customer</source>
        <translation>auf den Kunden warten</translation>
    </message>
    <message>
        <source>Let cases wait for the customer</source>
        <translation>Vorgänge auf den Kunden warten lassen</translation>
    </message>
    <message>
        <source>1–5 severity</source>
        <translation>1–5 Schwere</translation>
    </message>
    <message>
        <source>Space why then</source>
        <translation>Leertaste warum dann</translation>
    </message>
    <message>
        <source>Set the severity to %1</source>
        <translation>Schwere auf %1 setzen</translation>
    </message>
    <message>
        <source>No clock rests.</source>
        <translation>Keine Uhr ruht.</translation>
    </message>
    <message>
        <source>Every open case has a promise.</source>
        <translation>Für jeden offenen Vorgang gibt es eine Zusage.</translation>
    </message>
    <message>
        <source>Cases appear here as soon as an SLA policy applies to them.</source>
        <translation>Vorgänge erscheinen hier, sobald eine SLA-Regel für sie gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Kein Vorgang ist offen.</translation>
    </message>
    <message>
        <source>Open cases, the worst first</source>
        <translation>Offene Vorgänge, die dringendsten zuerst</translation>
    </message>
</context>
<context>
    <name>crm::DueTray</name>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) overdue</source>
        <translation>
            <numerusform>%n Fall überfällig</numerusform>
            <numerusform>%n Fälle überfällig</numerusform>
        </translation>
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
    <name>crm::Duration</name>
    <message>
        <source>h hour hours</source>
        <comment>words for hours, separated by spaces</comment>
        <translation>h std stunde stunden</translation>
    </message>
    <message>
        <source>min minute minutes</source>
        <comment>words for minutes, likewise</comment>
        <translation>min minute minuten</translation>
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
    <message>
        <source>New Employment</source>
        <translation>Neue Beschäftigung</translation>
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
    <message>
        <source>This is a web page, whatever it is called. Open it in a spreadsheet and save it as CSV.</source>
        <translation>Das ist eine Webseite, wie immer sie heißt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is an XML document, not a table. Save it as CSV and choose that file.</source>
        <translation>Das ist ein XML-Dokument, keine Tabelle. Speichern Sie es als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is JSON, not a table. Save it as CSV and choose that file.</source>
        <translation>Das ist JSON, keine Tabelle. Speichern Sie es als CSV und wählen Sie diese Datei.</translation>
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
    <message>
        <source>The amount is too large: at most 9,999,999,999,999 of the currency.</source>
        <translation>Der Betrag ist zu groß: höchstens 9.999.999.999.999 der Währung.</translation>
    </message>
</context>
<context>
    <name>crm::Exceptions</name>
    <message numerus="yes">
        <source>%n safety case(s) open for more than a day</source>
        <translation>
            <numerusform>%n Sicherheitsvorgang seit mehr als einem Tag offen</numerusform>
            <numerusform>%n Sicherheitsvorgänge seit mehr als einem Tag offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not acknowledged within two days</source>
        <translation>
            <numerusform>%n Beschwerde nicht binnen zwei Tagen bestätigt</numerusform>
            <numerusform>%n Beschwerden nicht binnen zwei Tagen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) past their due time</source>
        <translation>
            <numerusform>%n Vorgang überfällig</numerusform>
            <numerusform>%n Vorgänge überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) nobody takes care of</source>
        <translation>
            <numerusform>%n offener Vorgang, um den sich niemand kümmert</numerusform>
            <numerusform>%n offene Vorgänge, um die sich niemand kümmert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without an answer for two weeks</source>
        <translation>
            <numerusform>%n Beschwerde seit zwei Wochen ohne Antwort</numerusform>
            <numerusform>%n Beschwerden seit zwei Wochen ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld complaint(s) without a cause</source>
        <translation>
            <numerusform>%n berechtigte Beschwerde ohne Ursache</numerusform>
            <numerusform>%n berechtigte Beschwerden ohne Ursache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrective action(s) overdue</source>
        <translation>
            <numerusform>%n Korrekturmaßnahme überfällig</numerusform>
            <numerusform>%n Korrekturmaßnahmen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting for their check</source>
        <translation>
            <numerusform>%n Maßnahme wartet auf ihre Prüfung</numerusform>
            <numerusform>%n Maßnahmen warten auf ihre Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that did not work</source>
        <translation>
            <numerusform>%n Maßnahme ohne Wirkung</numerusform>
            <numerusform>%n Maßnahmen ohne Wirkung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) expire within two weeks</source>
        <translation>
            <numerusform>%n Gutschein läuft binnen zwei Wochen ab</numerusform>
            <numerusform>%n Gutscheine laufen binnen zwei Wochen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ExchangeRate</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungskürzel wie EUR oder USD.</translation>
    </message>
    <message>
        <source>A rate is between two currencies; both are %1.</source>
        <translation>Ein Kurs besteht zwischen zwei Währungen; beide sind %1.</translation>
    </message>
    <message>
        <source>A rate is more than nothing.</source>
        <translation>Ein Kurs ist größer als null.</translation>
    </message>
    <message>
        <source>The rate of %1 cannot be known yet. Look at the day and at this computer&apos;s clock.</source>
        <translation>Der Kurs vom %1 kann noch nicht bekannt sein. Prüfen Sie den Tag und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>Ist wert</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Day and rate</source>
        <translation>Tag und Kurs</translation>
    </message>
    <message>
        <source>New Exchange Rate</source>
        <translation>Neuer Wechselkurs</translation>
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
    <name>crm::ExplainDue</name>
    <message>
        <source>No SLA policy applies to this case.</source>
        <translation>Für diesen Fall gilt keine SLA-Richtlinie.</translation>
    </message>
    <message>
        <source>Somebody set this due time by hand: no SLA policy applies to the case.</source>
        <translation>Jemand hat diesen Termin von Hand gesetzt: Für den Fall gilt keine SLA-Richtlinie.</translation>
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
    <message>
        <source>“%1” is not a duration in hours and minutes. Type it like 80 h, 4 h 30 min or 90.</source>
        <translation>„%1“ ist keine Dauer in Stunden und Minuten. Schreiben Sie zum Beispiel 80 Std., 4 Std. 30 Min. oder 90.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
</context>
<context>
    <name>crm::FieldSets</name>
    <message>
        <source>The choice has no name.</source>
        <translation>Der Auswahlwert hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is among the choices already.</source>
        <translation>„%1“ ist schon unter den Auswahlwerten.</translation>
    </message>
    <message>
        <source>Give “%1” at least one choice.</source>
        <translation>Geben Sie „%1“ mindestens einen Auswahlwert.</translation>
    </message>
    <message>
        <source>The field has no name.</source>
        <translation>Das Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>Another field is called “%1” already.</source>
        <translation>Ein anderes Feld heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Custom fields of %1 changed</source>
        <translation>Eigene Felder geändert: %1</translation>
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
    <message>
        <source>Reached “%1”</source>
        <translation>„%1“ erreicht</translation>
    </message>
    <message>
        <source>Nothing closed in 12 months</source>
        <translation>In 12 Monaten nichts abgeschlossen</translation>
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
        <translation>
            <numerusform>Es wurde %n Problem gefunden. Speichern Sie eine Kopie, und stellen Sie Ihre letzte Sicherung wieder her, falls Datensätze fehlen.</numerusform>
            <numerusform>Es wurden %n Probleme gefunden. Speichern Sie eine Kopie, und stellen Sie Ihre letzte Sicherung wieder her, falls Datensätze fehlen.</numerusform>
        </translation>
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
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
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
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>crm::FollowDesk</name>
    <message>
        <source>You follow %1. %2</source>
        <comment>case, what was done</comment>
        <translation>Sie verfolgen %1. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cases you follow</source>
        <translation>Vorgänge, die Sie verfolgen</translation>
    </message>
</context>
<context>
    <name>crm::ForecastGrid</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>crm::ForecastMoves</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>Slipped in</source>
        <translation>Hereingerutscht</translation>
    </message>
    <message>
        <source>Amount up</source>
        <translation>Betrag höher</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Amount down</source>
        <translation>Betrag niedriger</translation>
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
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Pulled ahead</source>
        <translation>Früher geworden</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>This period has too many deals to compare. Choose a shorter one.</source>
        <translation>Dieser Zeitraum hat zu viele Verkaufschancen zum Vergleichen. Wählen Sie einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>crm::ForecastPage</name>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Länge der Zeiträume</translation>
    </message>
    <message>
        <source>Whose deals</source>
        <translation>Wessen Verkaufschancen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Forecast by category</source>
        <translation>Prognose nach Kategorie</translation>
    </message>
    <message>
        <source>Nothing is won or expected in these periods.</source>
        <translation>In diesen Zeiträumen ist nichts gewonnen oder erwartet.</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>What has moved since</source>
        <translation>Was sich bewegt hat seit</translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation>Vergleichswoche</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>There is no deal that was won or is expected in these periods.</source>
        <translation>In diesen Zeiträumen wurde keine Verkaufschance gewonnen, und keine ist erwartet.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>By colleague</source>
        <translation>Nach Mitarbeiter</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>Period of the table</source>
        <translation>Zeitraum der Tabelle</translation>
    </message>
    <message>
        <source>How categories are added up</source>
        <translation>Wie Kategorien summiert werden</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Cumulative: each category with all that are surer.</source>
        <translation>Kumuliert: jede Kategorie mit allen sichereren.</translation>
    </message>
    <message>
        <source>Targets can be typed in.</source>
        <translation>Ziele können eingetippt werden.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Expected in %1</source>
        <translation>Erwartet im %1</translation>
    </message>
    <message>
        <source>%1 closed of a target of %2</source>
        <translation>%1 abgeschlossen von einem Ziel von %2</translation>
    </message>
    <message>
        <source>%1 closed, %2 weighted</source>
        <translation>%1 abgeschlossen, %2 gewichtet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>The forecast is kept once a week, when the file is first opened. From then on you see here what is new, won, lost and put off.</source>
        <translation>Die Prognose wird einmal in der Woche festgehalten, wenn die Datei zum ersten Mal geöffnet wird. Von da an sehen Sie hier, was neu, gewonnen, verloren und verschoben ist.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing was open for %1 then, and nothing is now.</source>
        <translation>Für %1 war damals nichts offen und ist jetzt nichts offen.</translation>
    </message>
    <message>
        <source>Open deals expected in %1: then, what has moved, and now.</source>
        <translation>Offene Verkaufschancen, erwartet in %1: damals, was sich bewegt hat, und jetzt.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Currency of the deals</source>
        <translation>Währung der Verkaufschancen</translation>
    </message>
    <message>
        <source>Probability of the stages</source>
        <translation>Wahrscheinlichkeit der Phasen</translation>
    </message>
    <message>
        <source>History: deals closed within the last twelve months.</source>
        <translation>Verlauf: in den letzten zwölf Monaten abgeschlossene Verkaufschancen.</translation>
    </message>
    <message>
        <source>Year of the forecast</source>
        <translation>Jahr der Prognose</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Open deals expected in %1: what has moved since</source>
        <translation>Offene, in %1 erwartete Verkaufschancen: was sich bewegt hat seit</translation>
    </message>
    <message>
        <source>%1 closed; targets of %2 of %3 colleagues: %4</source>
        <translation>%1 abgeschlossen; Ziele von %2 von %3 Kollegen: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) without a close date: in no period</source>
        <translation>
            <numerusform>%n offene Verkaufschance (%1) ohne Abschlussdatum: in keinem Zeitraum</numerusform>
            <numerusform>%n offene Verkaufschancen (%1) ohne Abschlussdatum: in keinem Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) (%1) were expected before %2: in no period</source>
        <translation>
            <numerusform>%n offene Verkaufschance (%1) war vor %2 erwartet: in keinem Zeitraum</numerusform>
            <numerusform>%n offene Verkaufschancen (%1) waren vor %2 erwartet: in keinem Zeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals without a close date</source>
        <translation>Offene Verkaufschancen ohne Abschlussdatum</translation>
    </message>
    <message>
        <source>Open deals expected before %1</source>
        <translation>Offene Verkaufschancen, vor %1 erwartet</translation>
    </message>
</context>
<context>
    <name>crm::ForecastSnapshot</name>
    <message>
        <source>Forecast snapshot</source>
        <translation>Stand der Prognose</translation>
    </message>
    <message>
        <source>Forecast snapshots</source>
        <translation>Stände der Prognose</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Expected in</source>
        <translation>Erwartet in</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>Gewichteter Betrag</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Verkaufschancen im Einzelnen</translation>
    </message>
    <message>
        <source>Forecast of the week kept</source>
        <translation>Prognose der Woche festgehalten</translation>
    </message>
</context>
<context>
    <name>crm::ForecastTableModel</name>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
    <name>crm::GateDialog</name>
    <message>
        <source>Before “%1” enters %2</source>
        <translation>Bevor „%1“ in %2 kommt</translation>
    </message>
    <message>
        <source>Required in %1.</source>
        <translation>Erforderlich in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>%1 is required in %2.</source>
        <translation>%1 ist in %2 erforderlich.</translation>
    </message>
    <message>
        <source>Confirm every point, or leave the deal where it is.</source>
        <translation>Bestätigen Sie jeden Punkt, oder lassen Sie die Verkaufschance, wo sie ist.</translation>
    </message>
    <message>
        <source>Move to %1: what is missing</source>
        <translation>Nach %1 verschieben: was fehlt</translation>
    </message>
    <message>
        <source>Before “%1” moves from %2 to %3</source>
        <translation>Bevor „%1“ von %2 nach %3 wechselt</translation>
    </message>
    <message>
        <source>To enter %1, fill in</source>
        <translation>Für den Eintritt in %1 ausfüllen</translation>
    </message>
    <message>
        <source>To leave %1, confirm that</source>
        <translation>Zum Verlassen von %1 bestätigen</translation>
    </message>
</context>
<context>
    <name>crm::Habits</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>crm::Headline</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>crm::HeatCard</name>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>In dieser Zeit hat sich niemand beschwert.</translation>
    </message>
</context>
<context>
    <name>crm::HeatModel</name>
    <message numerus="yes">
        <source>%1, %2: %n complaint(s)</source>
        <translation>
            <numerusform>%1, %2: %n Beschwerde</numerusform>
            <numerusform>%1, %2: %n Beschwerden</numerusform>
        </translation>
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
        <source>Nothing is known about this record&apos;s past.</source>
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
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kept, since it had been changed meanwhile</source>
        <translation>Behalten, da es inzwischen geändert worden war</translation>
    </message>
    <message>
        <source>Rapport</source>
        <comment>who did it</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport, for %1</source>
        <translation>Rapport, für %1</translation>
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
    <name>crm::Holidays</name>
    <message>
        <source>This file is no iCalendar file: it has no calendar in it.</source>
        <translation>Das ist keine iCalendar-Datei: Sie enthält keinen Kalender.</translation>
    </message>
    <message>
        <source>This calendar has no whole days in it, so there are no holidays.</source>
        <translation>Dieser Kalender enthält keine ganzen Tage, also keine Feiertage.</translation>
    </message>
    <message>
        <source>All holidays in this calendar are older than last year.</source>
        <translation>Alle Feiertage in diesem Kalender sind älter als letztes Jahr.</translation>
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
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
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
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
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
        <translation>
            <numerusform>%n Foto wurde ausgelassen.</numerusform>
            <numerusform>%n Fotos wurden ausgelassen.</numerusform>
        </translation>
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
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it must begin with http or https.</source>
        <translation>„%1“ ist keine Webadresse: Sie muss mit http oder https beginnen.</translation>
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
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden, daher würde nichts geschrieben.</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden, daher würde nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows shown cannot go in.</source>
        <translation>
            <numerusform>%n der angezeigten Zeilen kann nicht übernommen werden.</numerusform>
            <numerusform>%n der angezeigten Zeilen können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown; none of them has a problem.</source>
        <translation>
            <numerusform>Die erste Zeile wird angezeigt; sie ist fehlerfrei.</numerusform>
            <numerusform>Die ersten %n Zeilen werden angezeigt; alle sind fehlerfrei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What the import will do. Nothing has been written yet.</source>
        <translation>Das wird der Import tun. Bisher wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot go in. The first: %1</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden. %1</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden. Die erste: %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 (%n weitere)</numerusform>
            <numerusform>%1 (%n weitere)</numerusform>
        </translation>
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
    <message>
        <source>The file %1 holds no vCard: it does not begin with BEGIN:VCARD.</source>
        <translation>Die Datei %1 enthält keine vCard: Sie beginnt nicht mit BEGIN:VCARD.</translation>
    </message>
</context>
<context>
    <name>crm::ImportLinks</name>
    <message numerus="yes">
        <source>There are %n records called “%1”; it is not clear which is meant.</source>
        <translation>
            <numerusform>Es gibt %n Datensatz mit dem Namen „%1“; es ist nicht klar, welcher gemeint ist.</numerusform>
            <numerusform>Es gibt %n Datensätze mit dem Namen „%1“; es ist nicht klar, welcher gemeint ist.</numerusform>
        </translation>
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
    <message>
        <source>Several pipelines have a stage “%1”; say which in a column of its own.</source>
        <translation>Mehrere Pipelines haben eine Phase „%1“; nennen Sie die Pipeline in einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>crm::ImportMappingModel</name>
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
    <name>crm::ImportPlan</name>
    <message>
        <source>The profile&apos;s “%1” must be one of %2.</source>
        <translation>Die Angabe „%1“ im Profil muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s “%1” must be one ASCII character.</source>
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
        <source>The profile&apos;s encoding “%1” is unknown.</source>
        <translation>Die Zeichenkodierung „%1“ im Profil ist unbekannt.</translation>
    </message>
    <message>
        <source>The profile&apos;s “entity” names no kind of records: “%1”.</source>
        <translation>Die Angabe „entity“ im Profil bezeichnet keine Art von Datensätzen: „%1“.</translation>
    </message>
    <message>
        <source>The profile has a default for “%1”, which %2 does not have.</source>
        <translation>Das Profil hat einen Vorgabewert für „%1“, das es bei „%2“ nicht gibt.</translation>
    </message>
    <message>
        <source>The profile&apos;s currency “%1” is no ISO 4217 code.</source>
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
    <message>
        <source>The profile maps several columns to “%1”; choose one of them.</source>
        <translation>Das Profil ordnet mehrere Spalten „%1“ zu; wählen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>The profile has “%1”, which is none of: %2.</source>
        <translation>Das Profil enthält „%1“; möglich ist nur: %2.</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object.</source>
        <translation>Das Profil %1 ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>crm::ImportPreviewModel</name>
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
    <message>
        <source>Mobile phone: %1</source>
        <translation>Mobiltelefon: %1</translation>
    </message>
    <message>
        <source>The field holds a zero byte; it may be damaged.</source>
        <translation>Das Feld enthält ein Nullbyte; es kann beschädigt sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified lead(s) came without a reason; it stands as “Not said”.</source>
        <translation>
            <numerusform>%n ausgeschiedener Lead kam ohne Grund; dort steht „Keine Angabe“.</numerusform>
            <numerusform>%n ausgeschiedene Leads kamen ohne Grund; dort steht „Keine Angabe“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) came converted, and nothing says into what; Convert on the lead says it afterwards.</source>
        <translation>
            <numerusform>%n Lead kam schon umgewandelt, und nichts sagt, in was; „Umwandeln“ am Lead holt es nach.</numerusform>
            <numerusform>%n Leads kamen schon umgewandelt, und nichts sagt, in was; „Umwandeln“ am Lead holt es nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of the file are disqualified here and stay so until somebody works on them again: %1.</source>
        <translation>
            <numerusform>%n Lead der Datei ist hier ausgeschieden und bleibt es, bis ihn jemand wieder aufnimmt: %1.</numerusform>
            <numerusform>%n Leads der Datei sind hier ausgeschieden und bleiben es, bis sie jemand wieder aufnimmt: %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Stelle konnte nicht als %1 dekodiert werden, und zwar in Zeile %2.</numerusform>
            <numerusform>%n Stellen konnten nicht als %1 dekodiert werden, die erste in Zeile %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot go in. Line %1: %2</source>
        <translation>
            <numerusform>Es wurde nichts importiert: %n Zeile kann nicht übernommen werden. Zeile %1: %2</numerusform>
            <numerusform>Es wurde nichts importiert: %n Zeilen können nicht übernommen werden. Zeile %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>Dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>Die Zeile wiederholt die Spaltennamen.</translation>
    </message>
    <message>
        <source>The file names no currency for amounts; %1 was taken.</source>
        <translation>Die Datei nennt keine Währung zu den Beträgen; %1 wurde angenommen.</translation>
    </message>
    <message>
        <source>The file does not say when deals were opened, or not of each; there it stays empty.</source>
        <translation>Die Datei sagt nicht, oder nicht bei allen, wann Verkaufschancen eröffnet wurden; dort bleibt es leer.</translation>
    </message>
    <message>
        <source>The stage “%1” is new in the pipeline “%2”.</source>
        <translation>Die Phase „%1“ ist neu in der Pipeline „%2“.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned by rule: %1.</source>
        <translation>
            <numerusform>%n Lead nach Regel zugewiesen: %1.</numerusform>
            <numerusform>%n Leads nach Regel zugewiesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) stay without an owner: %1</source>
        <translation>
            <numerusform>%n Lead bleibt ohne Zuständigen: %1</numerusform>
            <numerusform>%n Leads bleiben ohne Zuständigen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says how an open case stands and answers nobody; its response stays empty.</source>
        <translation>„%1“ sagt, wie ein offener Vorgang steht, und antwortet niemandem; die Antwort bleibt leer.</translation>
    </message>
    <message>
        <source>The open stages of the pipeline “%1” are now: %2. New ones were placed by their names; Pipelines and Stages… on the board changes their order and probabilities.</source>
        <translation>Die offenen Phasen der Pipeline „%1“ sind jetzt: %2. Neue wurden nach ihrem Namen eingeordnet; „Pipelines und Phasen…“ am Board ändert Reihenfolge und Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Nothing in the file tells which of its records are there already: every row makes a new one. A column with their numbers would tell.</source>
        <translation>Nichts in der Datei sagt, welche ihrer Datensätze schon da sind: Jede Zeile legt einen neuen an. Eine Spalte mit deren Nummern würde es sagen.</translation>
    </message>
    <message>
        <source>The first line, a title above the columns, was passed over.</source>
        <translation>Die erste Zeile, ein Titel über den Spalten, wurde übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about a record that an earlier row of the file made, the first on line %1; what they add went there.</source>
        <translation>
            <numerusform>%n Zeile betrifft einen Datensatz, den eine frühere Zeile der Datei angelegt hat, die erste in Zeile %1; was sie hinzufügt, steht dort.</numerusform>
            <numerusform>%n Zeilen betreffen Datensätze, die frühere Zeilen der Datei angelegt haben, die erste in Zeile %1; was sie hinzufügen, steht dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row adds up the rows above it; it is no record of its own.</source>
        <translation>Die Zeile zählt die Zeilen darüber zusammen; sie ist kein eigener Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an e-mail and a number mean stored people: name and company, birthday or address agree.</source>
        <translation>
            <numerusform>%n Zeile ohne E-Mail und Nummer meint einen gespeicherten Kontakt: Name und Firma, Geburtstag oder Adresse stimmen überein.</numerusform>
            <numerusform>%n Zeilen ohne E-Mail und Nummer meinen gespeicherte Kontakte: Name und Firma, Geburtstag oder Adresse stimmen überein.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Undo all %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei rückgängig machen</numerusform>
            <numerusform>Alle %Ln Dateien rückgängig machen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation>Bleibt leer</translation>
    </message>
    <message>
        <source>As the column with the identity says</source>
        <translation>Wie die Spalte mit der Kennung sagt</translation>
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
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Behind the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>Gewonnen oder verloren</translation>
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
        <translation>
            <numerusform>%n Datum kann nicht gelesen werden.</numerusform>
            <numerusform>%n Datumsangaben können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways.</source>
        <translation>
            <numerusform>%n Datum kann auf zwei Arten gelesen werden.</numerusform>
            <numerusform>%n Datumsangaben können auf zwei Arten gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other dates of this file are read in another order: is that right?</source>
        <translation>Andere Datumsangaben dieser Datei werden in anderer Reihenfolge gelesen: Ist das richtig?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no amount; it stays empty.</source>
        <translation>
            <numerusform>%n Zeile hat keinen Betrag; er bleibt leer.</numerusform>
            <numerusform>%n Zeilen haben keinen Betrag; er bleibt leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not understood; choose what they mean.</source>
        <translation>
            <numerusform>%n Wert wird nicht verstanden; wählen Sie, was er bedeutet.</numerusform>
            <numerusform>%n Werte werden nicht verstanden; wählen Sie, was sie bedeuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n value(s) are understood.</source>
        <translation>
            <numerusform>%n Wert wird verstanden.</numerusform>
            <numerusform>Alle %n Werte werden verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n bereits vorhanden</numerusform>
            <numerusform>%n bereits vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be made</source>
        <translation>
            <numerusform>%n wird angelegt</numerusform>
            <numerusform>%n werden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportValuesModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), %2</source>
        <translation>
            <numerusform>%1, %n Zeile, %2</numerusform>
            <numerusform>%1, %n Zeilen, %2</numerusform>
        </translation>
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
    <message>
        <source>Leave blank</source>
        <translation>Leer lassen</translation>
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
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>crm::InspectionModel</name>
    <message>
        <source>Close date passed</source>
        <translation>Abschluss überfällig</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Kein Abschlusstermin</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>Seit einem Tag ohne Bewegung</numerusform>
            <numerusform>Seit %n Tagen ohne Bewegung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s)</source>
        <translation>
            <numerusform>Einmal verschoben</numerusform>
            <numerusform>%n-mal verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount fell by %1</source>
        <translation>Betrag um %1 gefallen</translation>
    </message>
    <message>
        <source>%1 % by hand</source>
        <translation>%1 % von Hand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
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
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Why look at it</source>
        <translation>Warum nachsehen</translation>
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
    <name>crm::ItemActions</name>
    <message>
        <source>Which of the series</source>
        <translation>Welche der Serie</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>M&amp;orgen</translation>
    </message>
    <message>
        <source>&amp;In Two Days</source>
        <translation>&amp;In zwei Tagen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Nächsten &amp;Montag</translation>
    </message>
    <message>
        <source>In a &amp;Week</source>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>In a Mo&amp;nth</source>
        <translation>In einem Mo&amp;nat</translation>
    </message>
    <message>
        <source>In &amp;5 Minutes</source>
        <translation>In &amp;5 Minuten</translation>
    </message>
    <message>
        <source>In an &amp;Hour</source>
        <translation>In einer &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Tomorrow Morning</source>
        <translation>Morgen &amp;früh</translation>
    </message>
    <message>
        <source>When It &amp;Begins</source>
        <translation>Wenn es &amp;beginnt</translation>
    </message>
    <message>
        <source>&amp;15 Minutes Before</source>
        <translation>&amp;15 Minuten vorher</translation>
    </message>
    <message>
        <source>A &amp;Day Before</source>
        <translation>Einen &amp;Tag vorher</translation>
    </message>
    <message>
        <source>&amp;No Reminder</source>
        <translation>&amp;Keine Erinnerung</translation>
    </message>
    <message>
        <source>Once Only</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Not Done After All</source>
        <translation>Doch &amp;nicht erledigt</translation>
    </message>
    <message>
        <source>&amp;Put Off</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Re&amp;mind Me</source>
        <translation>Er&amp;innern</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>&amp;After This One</source>
        <translation>N&amp;ach diesem Termin</translation>
    </message>
    <message>
        <source>In &amp;Three Months</source>
        <translation>In &amp;drei Monaten</translation>
    </message>
    <message>
        <source>In &amp;Half a Year</source>
        <translation>In einem &amp;halben Jahr</translation>
    </message>
    <message>
        <source>In a &amp;Year</source>
        <translation>In einem &amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Open &amp;This One</source>
        <translation>&amp;Nur diese öffnen</translation>
    </message>
    <message>
        <source>Open This and the &amp;Following</source>
        <translation>Diese und die &amp;folgenden öffnen</translation>
    </message>
    <message>
        <source>Open &amp;All of the Series</source>
        <translation>&amp;Alle der Serie öffnen</translation>
    </message>
    <message>
        <source>Move &amp;This One</source>
        <translation>&amp;Nur diese verschieben</translation>
    </message>
    <message>
        <source>Move This and the &amp;Following</source>
        <translation>Diese und die &amp;folgenden verschieben</translation>
    </message>
    <message>
        <source>Move &amp;All of the Series</source>
        <translation>&amp;Alle der Serie verschieben</translation>
    </message>
    <message>
        <source>Delete &amp;This One</source>
        <translation>&amp;Nur diese löschen</translation>
    </message>
    <message>
        <source>Delete This and the &amp;Following</source>
        <translation>Diese und die &amp;folgenden löschen</translation>
    </message>
    <message>
        <source>Delete &amp;All of the Series</source>
        <translation>&amp;Alle der Serie löschen</translation>
    </message>
</context>
<context>
    <name>crm::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Code of the &amp;authenticator app</source>
        <translation>&amp;Code der Authenticator-App</translation>
    </message>
    <message>
        <source>The server has to show a certificate that this computer trusts.</source>
        <translation>Der Server muss ein Zertifikat vorweisen, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>The server has to show this certificate (SHA-256): %1</source>
        <translation>Der Server muss dieses Zertifikat vorweisen (SHA-256): %1</translation>
    </message>
    <message>
        <source>Paste the invite that whoever runs the server has sent you.</source>
        <translation>Fügen Sie die Einladung ein, die Ihnen der Betreiber des Servers geschickt hat.</translation>
    </message>
    <message>
        <source>This is not a whole invite yet. Copy all of it, from “RAPPORT-” to its end.</source>
        <translation>Das ist noch keine vollständige Einladung. Kopieren Sie sie ganz, von „RAPPORT-“ bis zum Ende.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Tritt bei …</translation>
    </message>
</context>
<context>
    <name>crm::KnowledgeArticle</name>
    <message>
        <source>Knowledge article</source>
        <translation>Wissensartikel</translation>
    </message>
    <message>
        <source>Knowledge articles</source>
        <translation>Wissensartikel</translation>
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
        <source>Keywords</source>
        <translation>Stichwörter</translation>
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
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Read again on</source>
        <translation>Wieder lesen am</translation>
    </message>
    <message>
        <source>May be sent to customers</source>
        <translation>Darf an Kunden gesandt werden</translation>
    </message>
    <message>
        <source>New Knowledge Article</source>
        <translation>Neuer Wissensartikel</translation>
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
    <name>crm::LadderTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::LastLook</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Text that will be sent</source>
        <translation>Text, der gesendet wird</translation>
    </message>
    <message>
        <source>This and nothing else leaves the house. Internal notes stay here.</source>
        <translation>Dies und nichts anderes verlässt das Haus. Interne Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
</context>
<context>
    <name>crm::Lead</name>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>“%1” has been converted and can only be read.</source>
        <translation>„%1“ ist umgewandelt und kann nur noch gelesen werden.</translation>
    </message>
    <message>
        <source>A lead cannot go from %1 to %2.</source>
        <translation>Ein Lead kann nicht von %1 zu %2 wechseln.</translation>
    </message>
    <message>
        <source>Say why the lead is disqualified.</source>
        <translation>Geben Sie an, warum der Lead ausscheidet.</translation>
    </message>
    <message>
        <source>A lead is converted into a contact or a company; convert it to choose which.</source>
        <translation>Ein Lead wird in einen Kontakt oder eine Firma umgewandelt; wandeln Sie ihn um, um zu wählen.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
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
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
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
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Disqualified because</source>
        <translation>Ausgeschieden, weil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>Geschätzter Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent to be contacted</source>
        <translation>Einwilligung zur Kontaktaufnahme</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Erklärt am</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>Erklärt wie</translation>
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
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antworten bis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Zugewiesen durch</translation>
    </message>
    <message>
        <source>Assigned because</source>
        <translation>Zugewiesen, weil</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Wurde Firma</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>Wurde Kontakt</translation>
    </message>
    <message>
        <source>Became deal</source>
        <translation>Wurde Verkaufschance</translation>
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
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>In Pflege</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Cannot decide</source>
        <translation>Kann nicht entscheiden</translation>
    </message>
    <message>
        <source>Not the time</source>
        <translation>Nicht der Zeitpunkt</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Anderswo gekauft</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Not serious</source>
        <translation>Nicht ernst gemeint</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
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
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>There is a need for what we offer.</source>
        <translation>Es gibt Bedarf an dem, was wir anbieten.</translation>
    </message>
    <message>
        <source>There is no need for what we offer.</source>
        <translation>Es gibt keinen Bedarf an dem, was wir anbieten.</translation>
    </message>
    <message>
        <source>A budget is set aside.</source>
        <translation>Ein Budget ist eingeplant.</translation>
    </message>
    <message>
        <source>There is no budget.</source>
        <translation>Es gibt kein Budget.</translation>
    </message>
    <message>
        <source>We speak with whoever decides.</source>
        <translation>Wir sprechen mit der Person, die entscheidet.</translation>
    </message>
    <message>
        <source>Somebody else decides.</source>
        <translation>Jemand anderes entscheidet.</translation>
    </message>
    <message>
        <source>They want it soon.</source>
        <translation>Sie wollen es bald.</translation>
    </message>
    <message>
        <source>It is not the time.</source>
        <translation>Es ist nicht der Zeitpunkt.</translation>
    </message>
    <message>
        <source>The e-mail address is a company’s.</source>
        <translation>Die E-Mail-Adresse gehört zu einer Firma.</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>Eine Telefonnummer ist bekannt.</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>Die Firma ist bekannt.</translation>
    </message>
    <message>
        <source>An amount has been estimated.</source>
        <translation>Ein Betrag ist geschätzt.</translation>
    </message>
    <message>
        <source>They do not want to be contacted.</source>
        <translation>Sie wollen nicht kontaktiert werden.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Chosen by rule</source>
        <translation>Durch Regel gewählt</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Zugewiesen am</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>crm::LeadAssignment</name>
    <message>
        <source>every lead</source>
        <translation>jeder Lead</translation>
    </message>
    <message>
        <source>%1: rule “%2” (%3), %4.</source>
        <translation>%1: Regel „%2“ (%3), %4.</translation>
    </message>
    <message>
        <source>always the same colleague</source>
        <translation>immer dieselbe Person</translation>
    </message>
    <message>
        <source>fewest open leads of %1: %2</source>
        <translation>wenigste offene Leads von %1: %2</translation>
    </message>
    <message>
        <source>first in turn</source>
        <translation>als Erste oder Erster an der Reihe</translation>
    </message>
    <message>
        <source>next in turn after %1</source>
        <translation>nach %1 an der Reihe</translation>
    </message>
    <message>
        <source>No assignment rule fits this lead.</source>
        <translation>Keine Zuweisungsregel passt zu diesem Lead.</translation>
    </message>
    <message>
        <source>Rule “%1” fits, but none of its colleagues is active.</source>
        <translation>Regel „%1“ passt, aber niemand davon ist aktiv.</translation>
    </message>
    <message>
        <source>“%1” assigned</source>
        <translation>„%1“ zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) assigned</source>
        <translation>
            <numerusform>%n Lead zugewiesen</numerusform>
            <numerusform>%n Leads zugewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::LeadChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
</context>
<context>
    <name>crm::LeadConversion</name>
    <message>
        <source>From a lead</source>
        <translation>Aus einem Lead</translation>
    </message>
    <message>
        <source>Convert the lead into a contact, a company, or both.</source>
        <translation>Wandeln Sie den Lead in einen Kontakt, eine Firma oder beides um.</translation>
    </message>
    <message>
        <source>The new company has no name.</source>
        <translation>Die neue Firma hat keinen Namen.</translation>
    </message>
    <message>
        <source>The new contact has no name.</source>
        <translation>Der neue Kontakt hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” converted</source>
        <translation>„%1“ umgewandelt</translation>
    </message>
    <message>
        <source>What was said goes along (%1), but the contact is marked as not to be contacted, and that stays.</source>
        <translation>Das Gesagte geht mit (%1), der Kontakt ist aber als „nicht kontaktieren“ vermerkt, und das bleibt so.</translation>
    </message>
    <message>
        <source>What was said about being contacted goes along: %1.</source>
        <translation>Was über Kontaktaufnahme gesagt wurde, geht mit: %1.</translation>
    </message>
    <message>
        <source>The refusal goes along (%1): the contact is marked as not to be contacted.</source>
        <translation>Die Ablehnung geht mit (%1): Der Kontakt wird als „nicht kontaktieren“ vermerkt.</translation>
    </message>
    <message>
        <source>The refusal goes along (%1): the company’s addresses are marked as opted out.</source>
        <translation>Die Ablehnung geht mit (%1): Die Adressen der Firma werden als abgemeldet vermerkt.</translation>
    </message>
</context>
<context>
    <name>crm::LeadEdits</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>“%1” qualified</source>
        <translation>„%1“ qualifiziert</translation>
    </message>
    <message>
        <source>“%1” to be nurtured</source>
        <translation>„%1“ in Pflege</translation>
    </message>
    <message>
        <source>“%1” disqualified</source>
        <translation>„%1“ ausgeschieden</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <translation>%1 von „%2“: %3</translation>
    </message>
    <message>
        <source>Answered after %1</source>
        <translation>Nach %1 beantwortet</translation>
    </message>
    <message>
        <source>Answer %1 late</source>
        <translation>Antwort %1 überfällig</translation>
    </message>
    <message>
        <source>Answer within %1</source>
        <translation>In %1 antworten</translation>
    </message>
</context>
<context>
    <name>crm::LeadFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Assign by rule</source>
        <translation>Nach Regel zuweisen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>crm::LeadMatches</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>gleiche Website</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>same name at the same company</source>
        <translation>gleicher Name in derselben Firma</translation>
    </message>
    <message>
        <source>same name at a company with a similar name</source>
        <translation>gleicher Name bei einer Firma mit ähnlichem Namen</translation>
    </message>
</context>
<context>
    <name>crm::LeadPages</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Für jeden offenen Lead ist jemand zuständig.</translation>
    </message>
    <message>
        <source>There are no assignment rules yet.</source>
        <translation>Es gibt noch keine Zuweisungsregeln.</translation>
    </message>
    <message>
        <source>Rules for Assigning Leads</source>
        <translation>Regeln für die Zuweisung von Leads</translation>
    </message>
    <message>
        <source>Assign Leads by Rule</source>
        <translation>Leads nach Regel zuweisen</translation>
    </message>
</context>
<context>
    <name>crm::LeadPanel</name>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Ausscheiden</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Edit this lead</source>
        <translation>Diesen Lead bearbeiten</translation>
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
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Leads › %1</source>
        <translation>Leads › %1</translation>
    </message>
    <message>
        <source>Disqualified.</source>
        <translation>Ausgeschieden.</translation>
    </message>
    <message>
        <source>Disqualified: %1.</source>
        <translation>Ausgeschieden: %1.</translation>
    </message>
    <message>
        <source>Converted. The lead is kept as it was.</source>
        <translation>Umgewandelt. Der Lead bleibt, wie er war.</translation>
    </message>
    <message>
        <source>A lead cannot go from %1 to %2.</source>
        <translation>Ein Lead kann nicht von %1 zu %2 wechseln.</translation>
    </message>
    <message>
        <source>Converted before it came here, and nothing says into what. “Convert” says it now.</source>
        <translation>Schon umgewandelt, bevor er hierher kam, und nichts sagt, in was. „Umwandeln“ holt es nach.</translation>
    </message>
</context>
<context>
    <name>crm::LeadScore</name>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>Nothing is known yet that counts.</source>
        <translation>Noch ist nichts bekannt, das zählt.</translation>
    </message>
</context>
<context>
    <name>crm::Learning</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>No cause yet</source>
        <translation>Noch keine Ursache</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Beschwerdequote</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts</source>
        <translation>Beschwerden je 100 Kontakte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>Wiederholte Beschwerden</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Response times kept</source>
        <translation>Eingehaltene Antwortzeiten</translation>
    </message>
    <message>
        <source>Acknowledged within %1 days</source>
        <translation>Binnen %1 Tagen bestätigt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 is not over yet and not counted.</source>
        <comment>month</comment>
        <translation>%1 ist noch nicht vorbei und nicht mitgezählt.</translation>
    </message>
</context>
<context>
    <name>crm::LearningPage</name>
    <message>
        <source>What complaints teach, and what is off</source>
        <translation>Was Beschwerden lehren und was nicht stimmt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>Wiederholte Beschwerden</translation>
    </message>
    <message>
        <source>Stayed after a complaint</source>
        <translation>Nach der Beschwerde geblieben</translation>
    </message>
    <message>
        <source>Acknowledged late</source>
        <translation>Zu spät bestätigt</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Zu spät beantwortet</translation>
    </message>
    <message>
        <source>No new deal after the complaint</source>
        <translation>Keine neue Verkaufschance nach der Beschwerde</translation>
    </message>
    <message>
        <source>Nobody complained in this time.</source>
        <translation>In dieser Zeit hat sich niemand beschwert.</translation>
    </message>
    <message>
        <source>Causes (Pareto)</source>
        <translation>Ursachen (Pareto)</translation>
    </message>
    <message>
        <source>No complaint has a cause yet.</source>
        <translation>Noch hat keine Beschwerde eine Ursache.</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts (u-chart)</source>
        <translation>Beschwerden je 100 Kontakte (u-Karte)</translation>
    </message>
    <message>
        <source>First and repeat complaints</source>
        <translation>Erste und wiederholte Beschwerden</translation>
    </message>
    <message>
        <source>Response times kept, in percent</source>
        <translation>Eingehaltene Antwortzeiten in Prozent</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Products and causes</source>
        <translation>Produkte und Ursachen</translation>
    </message>
    <message>
        <source>What is off</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing is off.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>Median %1 Tage</translation>
    </message>
    <message>
        <source>within %1 days</source>
        <translation>binnen %1 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) make four fifths</source>
        <translation>
            <numerusform>%n Ursache macht vier Fünftel aus</numerusform>
            <numerusform>%n Ursachen machen vier Fünftel aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>Innerhalb der Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) beyond the limits</source>
        <translation>
            <numerusform>%n Monat außerhalb der Grenzen</numerusform>
            <numerusform>%n Monate außerhalb der Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % repeated</source>
        <translation>%1 % wiederholt</translation>
    </message>
    <message>
        <source>Save the yearly report</source>
        <translation>Jahresbericht speichern</translation>
    </message>
    <message>
        <source>Complaints %1</source>
        <translation>Beschwerden %1</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Promises missed</source>
        <translation>Verfehlte Zusagen</translation>
    </message>
    <message>
        <source>No case with a promise was finished in this time.</source>
        <translation>In dieser Zeit wurde kein Vorgang mit Zusage beendet.</translation>
    </message>
    <message>
        <source>Promises kept and missed</source>
        <translation>Gehaltene und verfehlte Zusagen</translation>
    </message>
    <message>
        <source>Why promises were missed</source>
        <translation>Warum Zusagen verfehlt wurden</translation>
    </message>
    <message>
        <source>No promise was missed.</source>
        <translation>Keine Zusage wurde verfehlt.</translation>
    </message>
    <message>
        <source>Promises kept by customer</source>
        <translation>Gehaltene Zusagen nach Kunde</translation>
    </message>
    <message>
        <source>Promises kept by team</source>
        <translation>Gehaltene Zusagen nach Team</translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation>
            <numerusform>%n ohne Grund</numerusform>
            <numerusform>%n ohne Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Andere Jahre</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>No complaint came in during this time; there are some in %1.</source>
        <translation>In dieser Zeit ging keine Beschwerde ein; es gibt welche in %1.</translation>
    </message>
    <message>
        <source>No contacts with customers are recorded in this time: no rate.</source>
        <translation>In dieser Zeit sind keine Kundenkontakte erfasst: keine Quote.</translation>
    </message>
    <message numerus="yes">
        <source>A repeat: the same customer and category, or product, within %n day(s)</source>
        <translation>
            <numerusform>Wiederholt: derselbe Kunde und dieselbe Kategorie oder dasselbe Produkt innerhalb von %n Tag</numerusform>
            <numerusform>Wiederholt: derselbe Kunde und dieselbe Kategorie oder dasselbe Produkt innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Those with the most cases, the worst first</source>
        <translation>Die mit den meisten Vorgängen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Keine Beschwerden</translation>
    </message>
</context>
<context>
    <name>crm::LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Round missed by %1</source>
        <translation>Runde um %1 verfehlt</translation>
    </message>
    <message>
        <source>The last round</source>
        <translation>Die letzte Runde</translation>
    </message>
</context>
<context>
    <name>crm::Letterhead</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>A quote is valid for 1 to 3,650 days.</source>
        <translation>Ein Angebot gilt 1 bis 3.650 Tage.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>Briefköpfe</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Unsere Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone, e-mail, website</source>
        <translation>Telefon, E-Mail, Website</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>New quotes</source>
        <translation>Neue Angebote</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig in Tagen</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer wird gerundet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Once per document</source>
        <translation>Einmal je Dokument</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>Je Position</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>Zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>With the first draft</source>
        <translation>Mit dem ersten Entwurf</translation>
    </message>
    <message>
        <source>Numbers begin with at most 20 characters on one line.</source>
        <translation>Nummern beginnen mit höchstens 20 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>Quotes get their number</source>
        <translation>Angebote erhalten ihre Nummer</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>Nummern beginnen mit</translation>
    </message>
    <message>
        <source>When it is sent, without gaps (shared files: a series per device)</source>
        <translation>Beim Versand, lückenlos (gemeinsame Dateien: ein Nummernkreis je Gerät)</translation>
    </message>
    <message>
        <source>New Letterhead</source>
        <translation>Neuer Briefkopf</translation>
    </message>
</context>
<context>
    <name>crm::LinkCaseDialog</name>
    <message>
        <source>Link %1 to another case</source>
        <translation>%1 mit einem anderen Vorgang verknüpfen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Choose the other case: type its number or some of its subject.</source>
        <translation>Wählen Sie den anderen Vorgang: Tippen Sie seine Nummer oder einen Teil des Betreffs.</translation>
    </message>
    <message>
        <source>A case cannot be linked to itself.</source>
        <translation>Ein Vorgang kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>Link %1 to another case than before</source>
        <translation>%1 mit einem anderen Vorgang als zuvor verknüpfen</translation>
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
        <source>Repeating</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
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
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was getippt wurde</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>New Lead</comment>
        <translation>&amp;%1</translation>
    </message>
</context>
<context>
    <name>crm::MergeCasesDialog</name>
    <message numerus="yes">
        <source>Merge %n case(s) into one</source>
        <translation>
            <numerusform>%n Vorgang zusammenführen</numerusform>
            <numerusform>%n Vorgänge zu einem zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which case goes on?</source>
        <translation>Welcher Vorgang geht weiter?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 · proposed: open, and the oldest</source>
        <translation>%1 · vorgeschlagen: offen und am ältesten</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>eröffnet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are closed as duplicates and point to it</source>
        <translation>
            <numerusform>%n Vorgang wird als Duplikat geschlossen und verweist darauf</numerusform>
            <numerusform>%n Vorgänge werden als Duplikate geschlossen und verweisen darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2. One undo brings all of it back.</source>
        <translation>%1; %2. Einmal Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>Choose at least two cases to merge.</source>
        <translation>Wählen Sie mindestens zwei Vorgänge zum Zusammenführen.</translation>
    </message>
    <message>
        <source>These cases are of different customers. What is moved will stand with the customer of the case that goes on.</source>
        <translation>Diese Vorgänge gehören verschiedenen Kunden. Was verschoben wird, steht danach beim Kunden des Vorgangs, der weitergeht.</translation>
    </message>
    <message>
        <source>%1 · proposed: the oldest</source>
        <translation>%1 · vorgeschlagen: der älteste</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) move along</source>
        <translation>
            <numerusform>%n Eintrag zieht mit um</numerusform>
            <numerusform>%n Einträge ziehen mit um</numerusform>
        </translation>
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
    <message>
        <source>You are a reader in this organisation: you may look at everything here and change nothing. Ask its administrator if you are to.</source>
        <translation>Sie sind in dieser Organisation Leser: Sie dürfen hier alles ansehen und nichts ändern. Wenn Sie es sollen, fragen Sie deren Administrator.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but this file was changed at %2. Look at the clock before you go on: days and reminders would be wrong.</source>
        <translation>Die Uhr dieses Rechners zeigt %1, diese Datei wurde aber am %2 geändert. Prüfen Sie die Uhr, bevor Sie weiterarbeiten: Tage und Erinnerungen wären sonst falsch.</translation>
    </message>
</context>
<context>
    <name>crm::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MyDay</name>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 in %2 min</source>
        <comment>Meeting</comment>
        <translation>%1 in %2 Min.</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Jetzt, bis %1</translation>
    </message>
    <message>
        <source>Was at %1</source>
        <translation>War um %1</translation>
    </message>
    <message>
        <source>Overdue since yesterday</source>
        <translation>Seit gestern überfällig</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Deal should have closed yesterday</source>
        <translation>Verkaufschance hätte gestern abgeschlossen sein sollen</translation>
    </message>
    <message numerus="yes">
        <source>Deal should have closed %n days ago</source>
        <translation>
            <numerusform>Verkaufschance hätte vor %n Tag abgeschlossen sein sollen</numerusform>
            <numerusform>Verkaufschance hätte vor %n Tagen abgeschlossen sein sollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal closes today and has no next step</source>
        <translation>Verkaufschance endet heute ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Deal closes tomorrow and has no next step</source>
        <translation>Verkaufschance endet morgen ohne nächsten Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Deal closes in %n days and has no next step</source>
        <translation>
            <numerusform>Verkaufschance endet in %n Tag ohne nächsten Schritt</numerusform>
            <numerusform>Verkaufschance endet in %n Tagen ohne nächsten Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>Case is overdue since %1</source>
        <translation>Vorgang überfällig seit %1</translation>
    </message>
    <message>
        <source>Case is overdue since yesterday</source>
        <translation>Vorgang seit gestern überfällig</translation>
    </message>
    <message numerus="yes">
        <source>Case is overdue by %n days</source>
        <translation>
            <numerusform>Vorgang seit %n Tag überfällig</numerusform>
            <numerusform>Vorgang seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Case is due at %1</source>
        <translation>Vorgang ist um %1 fällig</translation>
    </message>
    <message>
        <source>Case waits for an answer</source>
        <translation>Vorgang wartet auf Antwort</translation>
    </message>
    <message>
        <source>Case waits for an answer since yesterday</source>
        <translation>Vorgang wartet seit gestern auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Case waits for an answer for %n days</source>
        <translation>
            <numerusform>Vorgang wartet seit %n Tag auf Antwort</numerusform>
            <numerusform>Vorgang wartet seit %n Tagen auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer is overdue since %1</source>
        <translation>Erste Antwort seit %1 überfällig</translation>
    </message>
    <message>
        <source>First answer is overdue since yesterday</source>
        <translation>Erste Antwort seit gestern überfällig</translation>
    </message>
    <message numerus="yes">
        <source>First answer is overdue by %n days</source>
        <translation>
            <numerusform>Erste Antwort seit %n Tag überfällig</numerusform>
            <numerusform>Erste Antwort seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>First answer is due at %1</source>
        <translation>Erste Antwort bis %1 fällig</translation>
    </message>
</context>
<context>
    <name>crm::MyDayModel</name>
    <message>
        <source>Overdue (%1)</source>
        <translation>Überfällig (%1)</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Heute (%1)</translation>
    </message>
    <message>
        <source>Next seven days (%1)</source>
        <translation>Nächste sieben Tage (%1)</translation>
    </message>
</context>
<context>
    <name>crm::MyDayPage</name>
    <message>
        <source>My Day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Wessen Tag</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Write down above what comes next, or enjoy the rest of the day.</source>
        <translation>Schreiben Sie oben auf, was als Nächstes kommt, oder genießen Sie den Rest des Tages.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Today’s hours</source>
        <translation>Die Stunden von heute</translation>
    </message>
    <message>
        <source>%1 overdue, %2 for today</source>
        <translation>%1 überfällig, %2 für heute</translation>
    </message>
    <message>
        <source>%1 for today</source>
        <translation>%1 für heute</translation>
    </message>
    <message>
        <source>Space: done, or why a case is due then. Enter: open. S: remind me. R: put off. + and −: a day later, a day earlier.</source>
        <translation>Leertaste: erledigt, oder warum ein Fall dann fällig ist. Eingabe: öffnen. S: erinnern. R: verschieben. + und −: einen Tag später, einen Tag früher.</translation>
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
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>New Note</source>
        <translation>Neue Notiz</translation>
    </message>
</context>
<context>
    <name>crm::Notice</name>
    <message>
        <source>%1: due %2.</source>
        <comment>clock, when</comment>
        <translation>%1: fällig %2.</translation>
    </message>
    <message>
        <source>%1 missed: it was due %2.</source>
        <comment>clock, when</comment>
        <translation>%1 versäumt: war fällig %2.</translation>
    </message>
    <message>
        <source>%1: our own, stricter target has passed. What the customer was promised is due %2.</source>
        <comment>clock, when</comment>
        <translation>%1: Unser eigenes, strengeres Ziel ist verstrichen. Was dem Kunden versprochen ist, ist %2 fällig.</translation>
    </message>
</context>
<context>
    <name>crm::NoticeList</name>
    <message>
        <source>New</source>
        <comment>notice that was not read</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>case, what was done, when</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>New. %1</source>
        <comment>a notice that was not read</comment>
        <translation>Neu. %1</translation>
    </message>
</context>
<context>
    <name>crm::NoticesButton</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Mitteilungen</translation>
    </message>
</context>
<context>
    <name>crm::NoticesPopover</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your notices are being looked up…</source>
        <translation>Ihre Mitteilungen werden gesucht…</translation>
    </message>
    <message>
        <source>You have not said which colleague you are.</source>
        <translation>Sie haben noch nicht gesagt, welcher Kollege Sie sind.</translation>
    </message>
    <message>
        <source>Once you have, you can follow cases, and what others do to them stands here.</source>
        <translation>Danach können Sie Vorgängen folgen, und was andere daran tun, steht hier.</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sagen, wer Sie sind</translation>
    </message>
    <message>
        <source>Nothing has happened in the last two weeks.</source>
        <translation>In den letzten zwei Wochen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What colleagues do to cases you follow, and due times you were told of, stands here.</source>
        <translation>Was Kollegen an Vorgängen tun, denen Sie folgen, und Fälligkeiten, an die Sie erinnert wurden, stehen hier.</translation>
    </message>
</context>
<context>
    <name>crm::NumberAlias</name>
    <message>
        <source>Former number</source>
        <translation>Frühere Nummer</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>Frühere Nummern</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
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
        <translation>
            <numerusform>„%1“ hat mehr als %n Nachkommastelle.</numerusform>
            <numerusform>„%1“ hat mehr als %n Nachkommastellen.</numerusform>
        </translation>
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
    <name>crm::OpenQuestions</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 wrote something else at the same time. To be reviewed.</source>
        <translation>%1 hat gleichzeitig etwas anderes geschrieben. Bitte prüfen.</translation>
    </message>
    <message>
        <source>%1 wrote “%2” at the same time. To be reviewed.</source>
        <translation>%1 hat gleichzeitig „%2“ geschrieben. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Colleagues deleted and changed this record without knowing of each other.</source>
        <translation>Kollegen haben diesen Eintrag gelöscht und geändert, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Changed by two colleagues without knowing of each other: %1.</source>
        <translation>Von zwei Kollegen geändert, ohne voneinander zu wissen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is taken by another record. To be reviewed.</source>
        <translation>„%1“ gehört schon einem anderen Datensatz. Bitte durchsehen.</translation>
    </message>
    <message>
        <source>%1 wanted “%2”, which cannot follow what was there. To be reviewed.</source>
        <translation>%1 wollte „%2“, was auf den vorigen Stand nicht folgen kann. Bitte durchsehen.</translation>
    </message>
    <message>
        <source>“%1” of yours was not taken in. To be reviewed.</source>
        <translation>„%1“ von Ihnen wurde nicht übernommen. Bitte durchsehen.</translation>
    </message>
    <message>
        <source>Not taken in as it was written: %1.</source>
        <translation>Nicht so übernommen, wie es geschrieben war: %1.</translation>
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
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Only a deal that has been won is closed.</source>
        <translation>Nur eine gewonnene Verkaufschance ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Prognosekategorie</translation>
    </message>
    <message>
        <source>Forecast category set by hand</source>
        <translation>Prognosekategorie von Hand gesetzt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Exit criteria met</source>
        <translation>Erfüllte Kriterien</translation>
    </message>
    <message>
        <source>Has a next step</source>
        <translation>Hat einen nächsten Schritt</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>The day of closing, %1, lies before the day the deal was opened, %2. Look at the days and at this computer&apos;s clock.</source>
        <translation>Der Abschlusstag, %1, liegt vor dem Tag, an dem die Verkaufschance eröffnet wurde, %2. Prüfen Sie die Tage und die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Rate at close</source>
        <translation>Kurs beim Abschluss</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1 is required in %2.</source>
        <translation>%1 ist in %2 nötig.</translation>
    </message>
    <message>
        <source>Say in a word or two why it was lost: reports count by it.</source>
        <translation>Sagen Sie in ein, zwei Wörtern, warum sie verloren ging: Berichte zählen danach.</translation>
    </message>
    <message>
        <source>To leave %1, confirm that: %2.</source>
        <translation>Um %1 zu verlassen, bestätigen Sie: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>New Deal</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 cannot be the day of a deal: its year lies before 1900 or after 2199.</source>
        <translation>%1 kann nicht der Tag einer Verkaufschance sein: Das Jahr liegt vor 1900 oder nach 2199.</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
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
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New Company</source>
        <translation>Neue Firma</translation>
    </message>
</context>
<context>
    <name>crm::OwnValues</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::OwnerHint</name>
    <message>
        <source>Left empty, the owner is chosen by rule.</source>
        <translation>Bleibt das Feld leer, bestimmt eine Regel, wer zuständig ist.</translation>
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
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>crm::PastBoardView</name>
    <message>
        <source>No deal was open on that day.</source>
        <translation>An diesem Tag war keine Verkaufschance offen.</translation>
    </message>
    <message>
        <source>The stage history begins with the first move that was stored.</source>
        <translation>Der Phasenverlauf beginnt mit der ersten gespeicherten Bewegung.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>The pipeline as it was at the end of</source>
        <translation>Die Pipeline, wie sie war am Ende des</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n Verkaufschance</numerusform>
            <numerusform>%n Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 weighted</source>
        <translation>%1 · %2 · %3 gewichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n more deal(s) were open then by the days they were opened and closed on. They have no history that says in which stage.</source>
        <translation>
            <numerusform>%n weitere Verkaufschance war nach ihren Tagen von Beginn und Abschluss damals offen. Kein Verlauf sagt, in welcher Phase.</numerusform>
            <numerusform>%n weitere Verkaufschancen waren nach ihren Tagen von Beginn und Abschluss damals offen. Kein Verlauf sagt, in welcher Phase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PastStage</name>
    <message>
        <source>In stage for %1</source>
        <translation>Seit %1 in der Phase</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Verkaufschance %1</translation>
    </message>
</context>
<context>
    <name>crm::PendingModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>crm::PendingView</name>
    <message>
        <source>Export what was refused…</source>
        <translation>Abgelehntes exportieren …</translation>
    </message>
    <message>
        <source>Everything is with the server.</source>
        <translation>Alles ist beim Server.</translation>
    </message>
    <message>
        <source>What you change is saved on this computer first and sent from here.</source>
        <translation>Was Sie ändern, wird zuerst auf diesem Rechner gespeichert und von hier gesendet.</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Zu sendende Änderungen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What was refused stays in this file and is no longer sent. Change the record again, or export it for whoever runs the server.</source>
        <translation>Abgelehntes bleibt in dieser Datei und wird nicht mehr gesendet. Ändern Sie den Eintrag erneut, oder exportieren Sie es für den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
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
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New Contact</source>
        <translation>Neuer Kontakt</translation>
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
    <message>
        <source>New Pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
</context>
<context>
    <name>crm::PipelineEditor</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>Currency of new deals</source>
        <translation>Währung neuer Verkaufschancen</translation>
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
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Eine Phase hinzufügen</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>Phase nach oben</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>Phase nach unten</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Apply to open deals</source>
        <translation>Auf offene Verkaufschancen anwenden</translation>
    </message>
    <message>
        <source>Gives the open deals in this stage its probability and forecast category, except those set by hand.</source>
        <translation>Gibt den offenen Verkaufschancen dieser Phase deren Wahrscheinlichkeit und Prognosekategorie, außer den von Hand gesetzten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this pipeline first.</source>
        <translation>Speichern Sie zuerst diese Pipeline.</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the pipeline first; then apply it to its deals.</source>
        <translation>Speichern Sie zuerst die Pipeline; wenden Sie sie dann auf ihre Verkaufschancen an.</translation>
    </message>
    <message>
        <source>All open deals in %1 agree with it already.</source>
        <translation>Alle offenen Verkaufschancen in %1 stimmen schon damit überein.</translation>
    </message>
    <message>
        <source>Not saved yet. Deals keep their values until you apply a stage to them.</source>
        <translation>Noch nicht gespeichert. Verkaufschancen behalten ihre Werte, bis Sie eine Phase auf sie anwenden.</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 It is in the list again; the rest can be saved.</source>
        <comment>a sentence</comment>
        <translation>%1 Sie steht wieder in der Liste; alles andere lässt sich speichern.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Has no board and takes no new deals; those that were closed in it stay in every figure.</source>
        <translation>Hat keine Tafel und nimmt keine neuen Verkaufschancen auf; was darin abgeschlossen wurde, bleibt in allen Zahlen.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>The last pipeline in use cannot be archived: new deals need one.</source>
        <translation>Die letzte Pipeline in Gebrauch lässt sich nicht archivieren: Neue Verkaufschancen brauchen eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) stand in this pipeline. Close them or move them to another one first.</source>
        <translation>
            <numerusform>%n offene Verkaufschance steht in dieser Pipeline. Schließen Sie sie ab oder verschieben Sie sie zuerst in eine andere.</numerusform>
            <numerusform>%n offene Verkaufschancen stehen in dieser Pipeline. Schließen Sie sie ab oder verschieben Sie sie zuerst in eine andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::PipelineEdits</name>
    <message>
        <source>First talk</source>
        <translation>Erstes Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
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
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Give the pipeline a name.</source>
        <translation>Geben Sie der Pipeline einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Geben Sie der Phase einen Namen.</translation>
    </message>
    <message>
        <source>There are two stages called “%1”.</source>
        <translation>Es gibt zwei Phasen namens „%1“.</translation>
    </message>
    <message>
        <source>The probability is a percentage from 0 to 100.</source>
        <translation>Die Wahrscheinlichkeit ist ein Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>A pipeline needs an open stage for its deals.</source>
        <translation>Eine Pipeline braucht eine offene Phase für ihre Verkaufschancen.</translation>
    </message>
    <message>
        <source>A pipeline needs a stage for won deals and one for lost ones.</source>
        <translation>Eine Pipeline braucht eine Phase für gewonnene und eine für verlorene Verkaufschancen.</translation>
    </message>
    <message>
        <source>Pipeline “%1” added</source>
        <translation>Pipeline „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Pipeline “%1” changed</source>
        <translation>Pipeline „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>“%1” applied to %n open deal(s)</source>
        <translation>
            <numerusform>„%1“ auf %n offene Verkaufschance angewendet</numerusform>
            <numerusform>„%1“ auf %n offene Verkaufschancen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of “%1” follows its stage</source>
        <translation>Wahrscheinlichkeit von „%1“ folgt der Phase</translation>
    </message>
    <message>
        <source>Forecast category of “%1” follows its stage</source>
        <translation>Prognosekategorie von „%1“ folgt der Phase</translation>
    </message>
    <message>
        <source>“%1” forecast as %2</source>
        <translation>„%1“ prognostiziert als %2</translation>
    </message>
</context>
<context>
    <name>crm::PolicyOrder</name>
    <message>
        <source>Never reached: “%1” comes before it.</source>
        <translation>Wird nie erreicht: „%1“ kommt davor.</translation>
    </message>
</context>
<context>
    <name>crm::PolicyTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nie erreicht</translation>
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
    <name>crm::PriceBook</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The last day of the price book lies before the first.</source>
        <translation>Der letzte Tag der Preisliste liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>“%1” cannot be based on “%2”: that book is itself based on “%1”.</source>
        <translation>„%1“ kann nicht auf „%2“ beruhen: Diese Preisliste beruht selbst auf „%1“.</translation>
    </message>
    <message>
        <source>“%1” has prices in %2; a price book can only be based on one in its own currency.</source>
        <translation>„%1“ hat Preise in %2; eine Preisliste kann nur auf einer in ihrer eigenen Währung beruhen.</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Price books</source>
        <translation>Preislisten</translation>
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
        <source>Based on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The price book “%1” is in %2: none of its prices counts in %3.</source>
        <translation>Die Preisliste „%1“ ist in %2: Keiner ihrer Preise gilt in %3.</translation>
    </message>
    <message>
        <source>The price book “%1” is not in use: none of its prices counts.</source>
        <translation>Die Preisliste „%1“ ist nicht in Gebrauch: Keiner ihrer Preise gilt.</translation>
    </message>
    <message>
        <source>The price book “%1” ended on %2: none of its prices counts on %3.</source>
        <translation>Die Preisliste „%1“ endete am %2: Keiner ihrer Preise gilt am %3.</translation>
    </message>
    <message>
        <source>The price book “%1” begins on %2: none of its prices counts on %3.</source>
        <translation>Die Preisliste „%1“ beginnt am %2: Keiner ihrer Preise gilt am %3.</translation>
    </message>
    <message>
        <source>The price book “%1” holds from %2 to %3: none of its prices counts on %4.</source>
        <translation>Die Preisliste „%1“ gilt vom %2 bis %3: Keiner ihrer Preise gilt am %4.</translation>
    </message>
    <message>
        <source>“%1” has prices in %2; its currency cannot be changed. Make a price book of its own for %3.</source>
        <translation>„%1“ hat Preise in %2; die Währung lässt sich nicht ändern. Legen Sie für %3 eine eigene Preisliste an.</translation>
    </message>
    <message>
        <source>“%1” is based on “%2” and has prices in %3; the currency of “%2” cannot be changed.</source>
        <translation>„%1“ beruht auf „%2“ und hat Preise in %3; die Währung von „%2“ lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>New Price Book</source>
        <translation>Neue Preisliste</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise enthalten Steuer</translation>
    </message>
</context>
<context>
    <name>crm::PriceEntry</name>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The quantity from which a price holds cannot be negative.</source>
        <translation>Die Menge, ab der ein Preis gilt, kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The last day of the price lies before the first.</source>
        <translation>Der letzte Tag des Preises liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>This price book has a price of that product for the same quantity and time already. Change that one.</source>
        <translation>Diese Preisliste hat für dieses Produkt schon einen Preis für dieselbe Menge und Zeit. Ändern Sie den.</translation>
    </message>
    <message>
        <source>New Price</source>
        <translation>Neuer Preis</translation>
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
    <message>
        <source>The last day on sale lies before the first.</source>
        <translation>Der letzte Verkaufstag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The highest discount is a percentage from 0 to 100.</source>
        <translation>Der höchste Rabatt ist ein Prozentsatz von 0 bis 100.</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>Kosten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Highest discount in percent</source>
        <translation>Höchster Rabatt in Prozent</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>Im Verkauf ab</translation>
    </message>
    <message>
        <source>On sale until</source>
        <translation>Im Verkauf bis</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>New Product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
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
    <message>
        <source>New Product Category</source>
        <translation>Neue Produktkategorie</translation>
    </message>
</context>
<context>
    <name>crm::ProductPicker</name>
    <message>
        <source>Find in the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>Add from the catalogue</source>
        <translation>Aus dem Katalog hinzufügen</translation>
    </message>
    <message>
        <source>Products on sale</source>
        <translation>Produkte im Verkauf</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing on sale is called that.</source>
        <translation>Nichts im Verkauf heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s). Enter takes one over.</source>
        <translation>
            <numerusform>%n Produkt. Die Eingabetaste übernimmt es.</numerusform>
            <numerusform>%n Produkte. Die Eingabetaste übernimmt eines.</numerusform>
        </translation>
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
    <name>crm::QuickEntry</name>
    <message>
        <source>“%1” added.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
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
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>Einen Tag „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time “%1”.</source>
        <translation>Eine Uhrzeit „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins.</source>
        <translation>Es würde am %1 enden, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>crm::QuickEntryLine</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>Write down what to do: call Kyoto Optics Tue 10:00 about renewal</source>
        <translation>Was ist zu tun? Etwa: Kyoto Optics anrufen Di 10:00 wegen Verlängerung</translation>
    </message>
    <message>
        <source>Press Delete when this customer is not meant.</source>
        <translation>Drücken Sie Entf, wenn dieser Kunde nicht gemeint ist.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The day, the hour and the customer are understood; the rest is the subject.</source>
        <translation>Tag, Uhrzeit und Kunde werden erkannt; der Rest ist der Betreff.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are called “%1”: write more of the name.</source>
        <translation>
            <numerusform>%n Kunde heißt „%1“: Schreiben Sie mehr vom Namen.</numerusform>
            <numerusform>%n Kunden heißen „%1“: Schreiben Sie mehr vom Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuickEntryPopup</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
</context>
<context>
    <name>crm::QuickLine</name>
    <message>
        <source>New lead in one line</source>
        <translation>Neuer Lead in einer Zeile</translation>
    </message>
    <message>
        <source>New lead: Ana Silva, Contoso, ana@contoso.com, saw us at fair</source>
        <translation>Neuer Lead: Ana Silva, Contoso, ana@contoso.com, sah uns auf der Messe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – Enter saves</source>
        <translation>%1 – Eingabe speichert</translation>
    </message>
    <message>
        <source>Type at least a name, an e-mail address or a phone number.</source>
        <translation>Geben Sie mindestens einen Namen, eine E-Mail-Adresse oder eine Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Lead “%1” added</source>
        <translation>Lead „%1“ hinzugefügt</translation>
    </message>
</context>
<context>
    <name>crm::Quote</name>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The quote would expire before the day on it.</source>
        <translation>Das Angebot würde vor seinem Datum ablaufen.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer wird gerundet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Discount amount</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In diesem Zustand seit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>First revision</source>
        <translation>Erste Fassung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Zustand davor</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>%1 has been sent and can no longer be changed. Make a revision of it.</source>
        <translation>%1 wurde versendet und kann nicht mehr geändert werden. Legen Sie eine neue Fassung an.</translation>
    </message>
    <message>
        <source>%1 has expired. To accept it all the same, say why.</source>
        <translation>%1 ist abgelaufen. Geben Sie einen Grund an, um es trotzdem anzunehmen.</translation>
    </message>
    <message>
        <source>%1 has been superseded. To accept it all the same, say why.</source>
        <translation>%1 wurde ersetzt. Geben Sie einen Grund an, um es trotzdem anzunehmen.</translation>
    </message>
    <message>
        <source>A new quote is a draft; send it when it is complete.</source>
        <translation>Ein neues Angebot ist ein Entwurf; versenden Sie es, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 ist „%2“ und kann nicht „%3“ werden.</translation>
    </message>
    <message>
        <source>A quote needs a company or a contact it is for before it is sent.</source>
        <translation>Ein Angebot braucht eine Firma oder einen Kontakt, bevor es versendet wird.</translation>
    </message>
    <message>
        <source>%1 has no lines yet; there is nothing to send.</source>
        <translation>%1 hat noch keine Positionen; es gibt nichts zu versenden.</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Once per document</source>
        <translation>Einmal je Dokument</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>Je Position</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>Zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Net with known cost</source>
        <translation>Netto mit bekannten Kosten</translation>
    </message>
    <message>
        <source>%1 has been sent, and what has gone out cannot be taken back. Reject it, cancel it or make a revision of it.</source>
        <translation>%1 ist versandt, und was hinausgegangen ist, lässt sich nicht zurücknehmen. Lehnen Sie es ab, stornieren Sie es, oder machen Sie eine neue Fassung davon.</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it has its number, and numbers leave no gap.</source>
        <translation>%1 kann nicht gelöscht werden: Die Nummer ist vergeben, und Nummern bleiben ohne Lücke.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it has been sent, and what has gone out is kept.</source>
        <translation>%1 kann nicht gelöscht werden: Es wurde versendet, und was hinausgegangen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancel it instead.</source>
        <translation>Stornieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>%1 keeps its number: one that was given stays.</source>
        <translation>%1 behält die Nummer: Eine vergebene bleibt.</translation>
    </message>
</context>
<context>
    <name>crm::QuoteEdits</name>
    <message>
        <source>Send %1</source>
        <translation>%1 versenden</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Accept %1 and win the deal</source>
        <translation>%1 annehmen und Verkaufschance gewinnen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Number of “%1”</source>
        <translation>Nummer von „%1“</translation>
    </message>
</context>
<context>
    <name>crm::QuoteFile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write this as text.</source>
        <translation>Schreiben Sie dies als Text.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>This is true or false.</source>
        <translation>Dies ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is not a number with a point and at most six decimal places below a trillion.</source>
        <translation>„%1“ ist keine Zahl unter einer Billion mit Punkt und höchstens sechs Nachkommastellen.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>„%1“ ist kein Rabatt wie 10% oder 60.00; er kann nicht unter 0 oder über 100 % liegen.</translation>
    </message>
    <message>
        <source>This is no part of a quote.</source>
        <translation>Das gehört nicht zu einem Angebot.</translation>
    </message>
    <message>
        <source>A quote needs at least one line.</source>
        <translation>Ein Angebot braucht mindestens eine Position.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>Dies ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The quote would expire before the day on it.</source>
        <translation>Das Angebot würde vor seinem Datum ablaufen.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at character %2.</source>
        <translation>Die Datei ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The file holds no object with a quote.</source>
        <translation>Die Datei enthält kein Objekt mit einem Angebot.</translation>
    </message>
</context>
<context>
    <name>crm::QuoteHead</name>
    <message>
        <source>Prices, texts and notes</source>
        <translation>Preise, Texte und Notizen</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 wird benötigt.</translation>
    </message>
    <message>
        <source>This deal is one with %1.</source>
        <translation>Diese Verkaufschance ist eine mit %1.</translation>
    </message>
    <message>
        <source>This deal is lost and stays so unless you win it when the quote is accepted.</source>
        <translation>Diese Verkaufschance ist verloren und bleibt es, sofern Sie sie nicht mit der Annahme des Angebots gewinnen.</translation>
    </message>
</context>
<context>
    <name>crm::QuoteIssue</name>
    <message>
        <source>Issued quote</source>
        <translation>Ausgestelltes Angebot</translation>
    </message>
    <message>
        <source>Issued quotes</source>
        <translation>Ausgestellte Angebote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>crm::QuoteLine</name>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Angebotsposition</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>Angebotspositionen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Steuer in Prozent</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>„%1“ ist kein Rabatt wie 10% oder 60.00; er kann nicht unter 0 oder über 100 % liegen.</translation>
    </message>
    <message>
        <source>The quantity must be a number above 0.</source>
        <translation>Die Menge muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The unit price is missing.</source>
        <translation>Der Einzelpreis fehlt.</translation>
    </message>
    <message>
        <source>“%1” may be sold at a discount of at most %2 %.</source>
        <translation>„%1“ darf mit höchstens %2 % Rabatt verkauft werden.</translation>
    </message>
    <message>
        <source>“%1” is not on sale on %2.</source>
        <translation>„%1“ ist am %2 nicht im Verkauf.</translation>
    </message>
    <message>
        <source>Price set by hand</source>
        <translation>Preis von Hand gesetzt</translation>
    </message>
    <message>
        <source>With the discount of the whole, “%1” would be sold at more than the %2 % off that the catalogue allows.</source>
        <translation>Mit dem Gesamtrabatt würde „%1“ mit mehr als den %2 % Nachlass verkauft, die der Katalog erlaubt.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>crm::QuoteMeeting</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>crm::QuotePage</name>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>versendet %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Mark as Sent Without an E-mail</source>
        <translation>Ohne E-Mail als versendet markieren</translation>
    </message>
    <message>
        <source>Compare with Another Revision</source>
        <translation>Mit anderer Fassung vergleichen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Open the Deal</source>
        <translation>Verkaufschance öffnen</translation>
    </message>
    <message>
        <source>Letterhead and Defaults…</source>
        <translation>Briefkopf und Vorgaben…</translation>
    </message>
    <message>
        <source>Choose the Logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Cancel the Quote</source>
        <translation>Angebot stornieren</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Quote %1 from %2</source>
        <translation>Angebot %1 von %2</translation>
    </message>
    <message>
        <source>Please find our quote %1 attached.</source>
        <translation>Anbei erhalten Sie unser Angebot %1.</translation>
    </message>
    <message>
        <source>Your mail program has the quote as %1.</source>
        <translation>Ihr E-Mail-Programm hat das Angebot als %1.</translation>
    </message>
    <message>
        <source>The PDF cannot be written to %1: %2.</source>
        <translation>Das PDF kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1 has expired. Why is it accepted all the same?</source>
        <translation>%1 ist abgelaufen. Warum wird es trotzdem angenommen?</translation>
    </message>
    <message>
        <source>Is the deal “%1” won with this quote?</source>
        <translation>Ist die Verkaufschance „%1“ mit diesem Angebot gewonnen?</translation>
    </message>
    <message>
        <source>Accept and win the deal</source>
        <translation>Annehmen und Verkaufschance gewinnen</translation>
    </message>
    <message>
        <source>Accept the quote only</source>
        <translation>Nur das Angebot annehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why was %1 rejected?</source>
        <translation>Warum wurde %1 abgelehnt?</translation>
    </message>
    <message>
        <source>Revise %1</source>
        <translation>Neue Fassung von %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no picture in PNG or JPEG of at most 400 kB.</source>
        <translation>%1 ist kein Bild in PNG oder JPEG mit höchstens 400 kB.</translation>
    </message>
    <message>
        <source>Change the logo</source>
        <translation>Logo ändern</translation>
    </message>
    <message>
        <source>This quote has been deleted.</source>
        <translation>Dieses Angebot wurde gelöscht.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The customer has accepted the quote</source>
        <translation>Der Kunde hat das Angebot angenommen</translation>
    </message>
    <message>
        <source>The customer has rejected the quote</source>
        <translation>Der Kunde hat das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Begin the next revision; this one stays in force until it is sent</source>
        <translation>Die nächste Fassung beginnen; diese gilt, bis jene versendet ist</translation>
    </message>
    <message>
        <source>Send the quote with your mail program; it can no longer be changed then</source>
        <translation>Das Angebot mit Ihrem E-Mail-Programm versenden; danach kann es nicht mehr geändert werden</translation>
    </message>
    <message>
        <source>Save the quote (Ctrl+S)</source>
        <translation>Angebot speichern (Strg+S)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Add a line (Ins)</source>
        <translation>Position hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>Add a product (Ctrl+Space)</source>
        <translation>Produkt hinzufügen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Add a heading with a subtotal</source>
        <translation>Überschrift mit Zwischensumme hinzufügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Offer the line without counting it</source>
        <translation>Position anbieten, ohne sie mitzurechnen</translation>
    </message>
    <message>
        <source>Remove the lines (Ctrl+Del)</source>
        <translation>Positionen entfernen (Strg+Entf)</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Accept It All the Same…</source>
        <translation>Trotzdem annehmen …</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>The message is open in your mail program. Attach the quote yourself: %1</source>
        <translation>Die Nachricht ist in Ihrem E-Mail-Programm geöffnet. Hängen Sie das Angebot selbst an: %1</translation>
    </message>
    <message>
        <source>%1 has been superseded. Why is it accepted all the same?</source>
        <translation>%1 wurde ersetzt. Warum wird es trotzdem angenommen?</translation>
    </message>
    <message>
        <source>gets its number when it is sent</source>
        <translation>erhält seine Nummer beim Versand</translation>
    </message>
    <message>
        <source>This is what you had typed before and not saved.</source>
        <translation>Das hatten Sie zuvor eingetippt und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>(%1 of %n line(s))</source>
        <translation>
            <numerusform>(%1 von %n Position)</numerusform>
            <numerusform>(%1 von %n Positionen)</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program could be opened. The quote counts as sent; send this file yourself: %1</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Das Angebot gilt als versendet; schicken Sie diese Datei selbst: %1</translation>
    </message>
    <message>
        <source>This quote has been deleted meanwhile. What you typed is still here.</source>
        <translation>Dieses Angebot wurde inzwischen gelöscht. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Keep it as a new quote</source>
        <translation>Als neues Angebot behalten</translation>
    </message>
    <message>
        <source>Keep %1 as a new quote</source>
        <translation>%1 als neues Angebot behalten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>The printer cannot be used. Choose another one.</source>
        <translation>Der Drucker kann nicht benutzt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read and must be put right: %1.</source>
        <translation>
            <numerusform>%n Zelle konnte nicht gelesen werden und muss berichtigt werden: %1.</numerusform>
            <numerusform>%n Zellen konnten nicht gelesen werden und müssen berichtigt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the catalogue: %1. The lines stay as they are.</source>
        <translation>Nicht mehr im Katalog: %1. Die Positionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Bisherige Summe</translation>
    </message>
    <message>
        <source>The day this quote is valid until has passed: it would be expired as soon as it is sent.</source>
        <translation>Der Tag, bis zu dem dieses Angebot gilt, ist vorbei: Es wäre abgelaufen, sobald es gesendet ist.</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Not in the catalogue: %1. The prices of these lines stay as they are, whatever the quantity.</source>
        <translation>Nicht im Katalog: %1. Die Preise dieser Positionen bleiben, wie sie sind, gleich welche Menge.</translation>
    </message>
    <message>
        <source>The deal “%1” was lost on %2. Is it won with this quote after all?</source>
        <translation>Die Verkaufschance „%1“ ging am %2 verloren. Ist sie mit diesem Angebot doch gewonnen?</translation>
    </message>
    <message>
        <source>Accept, reopen and win the deal</source>
        <translation>Annehmen, wieder öffnen und gewinnen</translation>
    </message>
    <message>
        <source>Undo brings it back, or Redo if the step that made it was undone.</source>
        <translation>Rückgängig holt es zurück – oder Wiederholen, falls der Schritt zurückgenommen wurde, mit dem es entstand.</translation>
    </message>
    <message>
        <source>It gets its number, and can no longer be changed or taken back, only revised.</source>
        <translation>Es bekommt seine Nummer und lässt sich dann nicht mehr ändern oder zurücknehmen, nur überarbeiten.</translation>
    </message>
    <message>
        <source>Once it is sent it can no longer be changed or taken back, only revised.</source>
        <translation>Einmal gesendet, lässt es sich nicht mehr ändern oder zurücknehmen, nur überarbeiten.</translation>
    </message>
    <message>
        <source>Send with the mail program</source>
        <translation>Mit dem E-Mail-Programm senden</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet vermerken</translation>
    </message>
    <message>
        <source>Line %1 keeps the price that was typed, %2; the catalogue says %3.</source>
        <translation>Zeile %1 behält den eingegebenen Preis, %2; im Katalog steht %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep the price that was typed; the catalogue says another.</source>
        <translation>
            <numerusform>%n Zeile behält den eingegebenen Preis; im Katalog steht ein anderer.</numerusform>
            <numerusform>%n Zeilen behalten den eingegebenen Preis; im Katalog steht ein anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from the catalogue</source>
        <translation>Aus dem Katalog übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as with tax now (line %1).</source>
        <translation>
            <numerusform>%n von Hand eingegebener Preis blieb, wie er war, und gilt jetzt mit Steuer (Zeile %1).</numerusform>
            <numerusform>%n von Hand eingegebene Preise blieben, wie sie waren, und gelten jetzt mit Steuer (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) typed by hand stayed as typed and count as without tax now (line %1).</source>
        <translation>
            <numerusform>%n von Hand eingegebener Preis blieb, wie er war, und gilt jetzt ohne Steuer (Zeile %1).</numerusform>
            <numerusform>%n von Hand eingegebene Preise blieben, wie sie waren, und gelten jetzt ohne Steuer (Zeile %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Go to another revision of this quote</source>
        <translation>Zu einer anderen Fassung dieses Angebots</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Previous Revision</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Next Revision</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>Jemand hat gerade geändert, was auch Sie ändern – %1. Ihr Text ist noch da; wenn Sie speichern, ersetzt er den anderen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Send %1, which names no recipient?</source>
        <translation>%1 senden, obwohl kein Empfänger genannt ist?</translation>
    </message>
    <message>
        <source>Mark %1, which names no recipient, as sent?</source>
        <translation>%1 als gesendet kennzeichnen, obwohl kein Empfänger genannt ist?</translation>
    </message>
    <message>
        <source>Mark %1 to %2 as sent?</source>
        <comment>quote, recipient</comment>
        <translation>%1 an %2 als gesendet kennzeichnen?</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <comment>quote, recipient</comment>
        <translation>%1 an %2 senden?</translation>
    </message>
    <message>
        <source>%1 (no e-mail address)</source>
        <translation>%1 (keine E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>articles that are not in the catalogue</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are none of a quote&apos;s and were left out: %1.</source>
        <translation>
            <numerusform>Eine Spalte gehört nicht zu einem Angebot und wurde ausgelassen: %1.</numerusform>
            <numerusform>%n Spalten gehören nicht zu einem Angebot und wurden ausgelassen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::QuotePages</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>New Quote from a Template…</source>
        <translation>Neues Angebot aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Give Closed Deals the Rate of Their Day</source>
        <translation>Abgeschlossenen Geschäften den Kurs ihres Tages geben</translation>
    </message>
    <message>
        <source>Every closed deal in another currency keeps its rate, or none is known for its day.</source>
        <translation>Jedes abgeschlossene Geschäft in anderer Währung behält seinen Kurs, oder für seinen Tag ist keiner bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed deal(s) keep the rate of their day now.</source>
        <translation>
            <numerusform>%n abgeschlossenes Geschäft behält jetzt den Kurs seines Tages.</numerusform>
            <numerusform>%n abgeschlossene Geschäfte behalten jetzt den Kurs ihres Tages.</numerusform>
        </translation>
    </message>
    <message>
        <source>New Quote from This Template</source>
        <translation>Neues Angebot aus dieser Vorlage</translation>
    </message>
    <message>
        <source>Letterhead and Defaults of Quotes…</source>
        <translation>Briefkopf und Vorgaben für Angebote…</translation>
    </message>
</context>
<context>
    <name>crm::QuotePaper</name>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Amount with tax</source>
        <translation>Betrag mit Steuer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Zwischensumme %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Optional: not part of the total.</source>
        <translation>Optional: nicht in der Summe enthalten.</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Includes tax %1 on %2</source>
        <translation>Enthaltene Steuer %1 auf %2</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <translation>Steuer %1 auf %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>This quote is valid until %1.</source>
        <translation>Dieses Angebot gilt bis %1.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Quote %1 of %2</source>
        <translation>Angebot %1 vom %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Draft: not yet an offer.</source>
        <translation>Entwurf: noch kein Angebot.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Bisherige Summe</translation>
    </message>
</context>
<context>
    <name>crm::QuotePreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTable</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Positionen des Angebots</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take the Catalogue&apos;s Price</source>
        <translation>Preis des Katalogs übernehmen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the Lines</source>
        <translation>Positionen entfernen</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTemplate</name>
    <message>
        <source>Once per document</source>
        <translation>Einmal je Beleg</translation>
    </message>
    <message>
        <source>On each line</source>
        <translation>Je Position</translation>
    </message>
    <message>
        <source>Halves away from zero</source>
        <translation>Hälften von null weg</translation>
    </message>
    <message>
        <source>Halves to the even digit</source>
        <translation>Hälften zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>A quote is valid for 1 to 3,650 days.</source>
        <translation>Ein Angebot gilt 1 bis 3.650 Tage.</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>„%1“ ist kein Rabatt wie 10% oder 60.00; er kann nicht unter 0 oder über 100 % liegen.</translation>
    </message>
    <message>
        <source>Quote template</source>
        <translation>Angebotsvorlage</translation>
    </message>
    <message>
        <source>Quote templates</source>
        <translation>Angebotsvorlagen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title of the quote</source>
        <translation>Titel des Angebots</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig für Tage</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>Steuer wird gerundet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>New Quote Template</source>
        <translation>Neue Angebotsvorlage</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTemplateLine</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The quantity must be a number above 0.</source>
        <translation>Die Menge muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>Line of a template</source>
        <translation>Position einer Vorlage</translation>
    </message>
    <message>
        <source>Lines of templates</source>
        <translation>Positionen von Vorlagen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Price set by hand</source>
        <translation>Preis von Hand gesetzt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Steuer in Prozent</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
</context>
<context>
    <name>crm::QuoteTotals</name>
    <message>
        <source>The amount is too large: at most 9,999,999,999,999 of the currency.</source>
        <translation>Der Betrag ist zu groß: höchstens 9.999.999.999.999 der Währung.</translation>
    </message>
    <message>
        <source>The discount of %1 is more than the lines amount to: %2.</source>
        <translation>Der Rabatt von %1 ist höher als die Summe der Positionen: %2.</translation>
    </message>
    <message>
        <source>The tax rate is a percentage from 0 to 1,000.</source>
        <translation>Der Steuersatz ist ein Prozentsatz von 0 bis 1.000.</translation>
    </message>
    <message>
        <source>The discount of a line cannot be more than the line amounts to.</source>
        <translation>Der Rabatt einer Position kann nicht höher sein als die Position.</translation>
    </message>
</context>
<context>
    <name>crm::QuoteWorksheet</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Position %1: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.</source>
        <translation>„%1“ ist kein Rabatt wie 10% oder 60.00; er kann nicht unter 0 oder über 100 % liegen.</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Set by hand; the catalogue says %1 for this quantity. Empty the cell to take that.</source>
        <translation>Von Hand gesetzt; der Katalog nennt für diese Menge %1. Leeren Sie die Zelle, um das zu übernehmen.</translation>
    </message>
    <message>
        <source>“%1” (line %2, %3)</source>
        <translation>„%1“ (Position %2, %3)</translation>
    </message>
    <message>
        <source>Typed by hand or no longer in the catalogue: the price does not follow it.</source>
        <translation>Von Hand eingetragen oder nicht mehr im Katalog: Der Preis folgt ihm nicht.</translation>
    </message>
    <message>
        <source>The catalogue says %1 without tax.</source>
        <translation>Im Katalog stehen %1 ohne Steuer.</translation>
    </message>
    <message>
        <source>The price book says %1 with tax.</source>
        <translation>In der Preisliste stehen %1 mit Steuer.</translation>
    </message>
    <message>
        <source>Line %1 has no description. Type one, or remove the line.</source>
        <translation>Zeile %1 hat keine Beschreibung. Geben Sie eine ein, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The heading above the first line is empty. Type what it says, or remove it.</source>
        <translation>Die Überschrift über der ersten Zeile ist leer. Geben Sie sie ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The heading after line %1 is empty. Type what it says, or remove it.</source>
        <translation>Die Überschrift nach Zeile %1 ist leer. Geben Sie sie ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The remark above the first line is empty. Type what it says, or remove it.</source>
        <translation>Die Bemerkung über der ersten Zeile ist leer. Geben Sie sie ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The remark after line %1 is empty. Type what it says, or remove it.</source>
        <translation>Die Bemerkung nach Zeile %1 ist leer. Geben Sie sie ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not on sale on %3.</source>
        <translation>Zeile %1: „%2“ ist am %3 nicht im Verkauf.</translation>
    </message>
</context>
<context>
    <name>crm::RateConversion</name>
    <message>
        <source>%1 with %2 at the rates of %3.</source>
        <translation>%1 mit %2 zu den Kursen vom %3.</translation>
    </message>
    <message>
        <source>%1 with %2.</source>
        <translation>%1 mit %2.</translation>
    </message>
    <message>
        <source>What has closed counts at the rate kept on that day.</source>
        <translation>Abgeschlossenes zählt zum Kurs, der an jenem Tag festgehalten wurde.</translation>
    </message>
    <message>
        <source>Amounts in %1 are not included: there is no rate to %2. Add one under “Exchange rates”.</source>
        <translation>Beträge in %1 sind nicht enthalten: Es gibt keinen Kurs zu %2. Tragen Sie einen unter „Wechselkurse“ ein.</translation>
    </message>
    <message>
        <source>Closed deals in %1 are not included: no rate was known on the day they closed.</source>
        <translation>Abgeschlossene Geschäfte in %1 sind nicht enthalten: Am Tag ihres Abschlusses war kein Kurs bekannt.</translation>
    </message>
    <message>
        <source>Rates kept for closed deals</source>
        <translation>Festgehaltene Kurse abgeschlossener Geschäfte</translation>
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
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Competitor, if there was one</source>
        <translation>Wettbewerber, falls es einen gab</translation>
    </message>
    <message>
        <source>Say in a word or two why: reports count by it.</source>
        <translation>Sagen Sie in ein, zwei Worten, warum: Berichte zählen danach.</translation>
    </message>
</context>
<context>
    <name>crm::RecordDialog</name>
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
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces theirs.</source>
        <translation>Ein Kollege hat gerade geändert, was auch Sie ändern – %1. Ihr Text steht noch hier; Speichern ersetzt den anderen.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen übernehmen</translation>
    </message>
    <message>
        <source>Not saved yet, nor kept as a draft. %1</source>
        <translation>Noch nicht gespeichert, auch nicht als Entwurf. %1</translation>
    </message>
</context>
<context>
    <name>crm::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>As of today: %1.</source>
        <translation>Stand heute: %1.</translation>
    </message>
</context>
<context>
    <name>crm::RecordListPage</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Add a Filter…</source>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Details Beside the List</source>
        <translation>Details neben der Liste</translation>
    </message>
    <message>
        <source>Comfortable Rows</source>
        <translation>Großzügige Zeilen</translation>
    </message>
    <message>
        <source>Normal Rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Compact Rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Save as a View…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change History…</source>
        <translation>Änderungsverlauf…</translation>
    </message>
    <message numerus="yes">
        <source>Change a Field of %n Record(s)…</source>
        <translation>
            <numerusform>Ein Feld von %n Datensatz ändern…</numerusform>
            <numerusform>Ein Feld von %n Datensätzen ändern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Row(s)</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>%n Datensatz löschen</numerusform>
            <numerusform>%n Datensätze löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Record(s)</source>
        <translation>
            <numerusform>%n Datensatz löschen</numerusform>
            <numerusform>%n Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
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
    <message>
        <source>How the Due Time Came About</source>
        <translation>Wie der Termin zustande kam</translation>
    </message>
    <message>
        <source>Everybody’s are shown: you have not said which colleague you are.</source>
        <translation>Gezeigt werden die von allen: Sie haben nicht gesagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sagen, wer Sie sind</translation>
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
    <message>
        <source>Overdue by %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Fällig in %1</translation>
    </message>
    <message>
        <source>Due %1. Click to see how this time came about.</source>
        <translation>Fällig %1. Klicken Sie, um zu sehen, wie dieser Termin zustande kam.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>angehalten, %1 übrig</translation>
    </message>
    <message>
        <source>The clock rests. Click to see since when and why.</source>
        <translation>Die Uhr ruht. Klicken Sie, um zu sehen, seit wann und warum.</translation>
    </message>
    <message>
        <source>The clock rests with %1 left. Click to see since when and why.</source>
        <translation>Die Uhr ruht, %1 sind übrig. Klicken Sie, um zu sehen, seit wann und warum.</translation>
    </message>
</context>
<context>
    <name>crm::Recurrence</name>
    <message>
        <source>The rule of repetition “%1” cannot be read.</source>
        <translation>Die Wiederholungsregel „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Something that repeats several times a day cannot be kept.</source>
        <translation>Was sich mehrmals am Tag wiederholt, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <comment>weekday</comment>
        <translation>am letzten %1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <comment>weekday</comment>
        <translation>am ersten %1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <comment>weekday</comment>
        <translation>am zweiten %1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <comment>weekday</comment>
        <translation>am dritten %1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <comment>weekday</comment>
        <translation>am vierten %1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>am %1.</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>an Werktagen</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every week, on Tuesday</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>every week</comment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>every week, day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>of the month</comment>
        <translation>am letzten Tag</translation>
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
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
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
    <name>crm::ReminderDesk</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In 5 minutes</source>
        <translation>In 5 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>crm::ReminderPopup</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in My Day</source>
        <translation>
            <numerusform>%n weitere in „Mein Tag“</numerusform>
            <numerusform>%n weitere in „Mein Tag“</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In &amp;5 Minutes</source>
        <translation>In &amp;5 Minuten</translation>
    </message>
    <message>
        <source>In an &amp;Hour</source>
        <translation>In einer &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Tomorrow Morning</source>
        <translation>Morgen &amp;früh</translation>
    </message>
</context>
<context>
    <name>crm::Reminders</name>
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
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
</context>
<context>
    <name>crm::RepeatEditor</name>
    <message>
        <source>Only this one of its series</source>
        <translation>Nur dieser Termin seiner Reihe</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene Regel…</translation>
    </message>
    <message>
        <source>%1. The first one is on %2.</source>
        <comment>the rule, a day</comment>
        <translation>%1. Das erste Mal ist am %2.</translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation>Andere Regel</translation>
    </message>
</context>
<context>
    <name>crm::RepetitionPanel</name>
    <message>
        <source>Repeats every so many days, weeks, months or years</source>
        <translation>Wiederholt sich im Abstand von so vielen Tagen, Wochen, Monaten oder Jahren</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>2 weeks</comment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>every 2</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <comment>every 2</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <comment>every 2</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Wählen Sie einen Wochentag.</translation>
    </message>
</context>
<context>
    <name>crm::ReplyBox</name>
    <message>
        <source>Build the response from its parts</source>
        <translation>Antwort aus ihren Teilen aufbauen</translation>
    </message>
    <message>
        <source>Response to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>What we answer. Type :: for a canned answer.</source>
        <translation>Was wir antworten. :: für einen Textbaustein.</translation>
    </message>
    <message>
        <source>Not known here, fill in by hand: %1.</source>
        <translation>Hier nicht bekannt, bitte von Hand ausfüllen: %1.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>What we are sorry for.</source>
        <translation>Was uns leidtut.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Why it happened, in plain words.</source>
        <translation>Warum es geschah, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Zusicherung</translation>
    </message>
    <message>
        <source>What we do so that it does not come back.</source>
        <translation>Was wir tun, damit es nicht wiederkehrt.</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>What the customer gets for the trouble.</source>
        <translation>Was der Kunde für den Ärger bekommt.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammensetzen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Look and send…</source>
        <translation>Ansehen und senden…</translation>
    </message>
    <message>
        <source>There is no mail program to open the reply with.</source>
        <translation>Es gibt kein Mailprogramm, das die Antwort öffnen könnte.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>%1 – remove</source>
        <translation>%1 – entfernen</translation>
    </message>
    <message>
        <source>Told in another way</source>
        <translation>Anders mitgeteilt</translation>
    </message>
    <message>
        <source>Note that the customer has this answer already, and how</source>
        <translation>Vermerken, dass der Kunde diese Antwort schon hat, und auf welchem Weg</translation>
    </message>
    <message>
        <source>Write down what the customer was told.</source>
        <translation>Schreiben Sie auf, was dem Kunden gesagt wurde.</translation>
    </message>
    <message>
        <source>What you changed in the answer stays; the new words stand before it. Ctrl+Z takes them out again.</source>
        <translation>Was Sie in der Antwort geändert haben, bleibt; die neuen Worte stehen davor. Strg+Z nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
</context>
<context>
    <name>crm::Report</name>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, last digits of its year</comment>
        <translation>%1 %2</translation>
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
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>Save the chart “%1”</source>
        <translation>Diagramm „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as PNG Picture…</source>
        <translation>Als PNG-Bild speichern …</translation>
    </message>
    <message>
        <source>Save as SVG Drawing…</source>
        <translation>Als SVG-Zeichnung speichern …</translation>
    </message>
    <message>
        <source>Save as PDF Page…</source>
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
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>crm::Restore</name>
    <message>
        <source>%1 before restoring %2</source>
        <comment>file name, date</comment>
        <translation>%1 vor Wiederherstellung %2</translation>
    </message>
</context>
<context>
    <name>crm::ReturnLine</name>
    <message>
        <source>At least one piece comes back.</source>
        <translation>Mindestens ein Stück kommt zurück.</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>Der Betrag darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Say why the return is rejected: the customer will ask.</source>
        <translation>Geben Sie an, warum die Rücksendung abgelehnt wird: Der Kunde wird fragen.</translation>
    </message>
    <message>
        <source>Note when the goods came in before deciding about them.</source>
        <translation>Notieren Sie, wann die Ware einging, bevor Sie über sie entscheiden.</translation>
    </message>
    <message>
        <source>Returned item</source>
        <translation>Zurückgesandter Artikel</translation>
    </message>
    <message>
        <source>Returned items</source>
        <translation>Zurückgesandte Artikel</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Unopened</source>
        <translation>Ungeöffnet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
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
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Say how much is refunded.</source>
        <translation>Geben Sie an, wie viel erstattet wird.</translation>
    </message>
    <message>
        <source>This day is still to come: note it when the goods are here.</source>
        <translation>Dieser Tag kommt erst noch: Tragen Sie ihn ein, wenn die Ware da ist.</translation>
    </message>
    <message>
        <source>New Returned Item</source>
        <translation>Neuer zurückgesandter Artikel</translation>
    </message>
    <message>
        <source>Decide what the amount is for.</source>
        <translation>Entscheiden Sie, wofür der Betrag ist.</translation>
    </message>
</context>
<context>
    <name>crm::ReviewCard</name>
    <message>
        <source>Keep the record</source>
        <translation>Eintrag behalten</translation>
    </message>
    <message>
        <source>Delete it after all</source>
        <translation>Doch löschen</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diesen behalten</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Meinen zurückholen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Den anderen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Changed the record.</source>
        <translation>Hat den Eintrag geändert.</translation>
    </message>
    <message>
        <source>Deleted the record.</source>
        <translation>Hat den Eintrag gelöscht.</translation>
    </message>
    <message>
        <source>The record has been deleted since, or is not here yet. Keeping closes the question.</source>
        <translation>Der Eintrag wurde inzwischen gelöscht oder ist noch nicht hier. Behalten erledigt die Frage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Vor beiden: %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Write something else…</source>
        <translation>Etwas anderes schreiben …</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Try this again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Make a new record of it…</source>
        <translation>Neuen Datensatz daraus machen …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Written since then.</source>
        <translation>Seither geschrieben.</translation>
    </message>
    <message>
        <source>Changed the record, or added something to it.</source>
        <translation>Hat den Datensatz geändert oder etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>Set by the server.</source>
        <translation>Vom Server gesetzt.</translation>
    </message>
</context>
<context>
    <name>crm::ReviewEdit</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <translation>Was für %1 gilt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>crm::ReviewList</name>
    <message>
        <source>Deleted and changed</source>
        <translation>Gelöscht und geändert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, changed by %3 and %4</source>
        <translation>%1, %2, geändert von %3 und %4</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Ein Eintrag, der nicht hier ist</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>“%1” is taken by another record, so this one has “%2” now.</source>
        <translation>„%1“ gehört schon einem anderen Datensatz, also hat dieser jetzt „%2“.</translation>
    </message>
    <message>
        <source>The record had been moved to “%1” before, and “%2” cannot follow that.</source>
        <translation>Der Datensatz war vorher nach „%1“ gekommen, und „%2“ kann darauf nicht folgen.</translation>
    </message>
    <message>
        <source>You may not change this, or may no longer see it. What you wrote is kept here, for you alone.</source>
        <translation>Sie dürfen das nicht ändern oder nicht mehr sehen. Was Sie geschrieben haben, bleibt hier erhalten, nur für Sie.</translation>
    </message>
    <message>
        <source>The record was deleted so long ago that the server has forgotten it. What you wrote is kept here, for you alone.</source>
        <translation>Der Datensatz wurde vor so langer Zeit gelöscht, dass der Server ihn vergessen hat. Was Sie geschrieben haben, bleibt hier erhalten, nur für Sie.</translation>
    </message>
    <message>
        <source>An entry like this is corrected by its author within a quarter of an hour, or not at all. What you wrote is kept here, for you alone.</source>
        <translation>Einen solchen Eintrag berichtigt, wer ihn schrieb, binnen einer Viertelstunde, oder niemand. Was Sie geschrieben haben, bleibt hier erhalten, nur für Sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, written by %3</source>
        <translation>%1, %2, geschrieben von %3</translation>
    </message>
    <message>
        <source>It had been sent before your change arrived, and stays as it was sent. What you wrote is kept here, for you alone; a revision can take it up.</source>
        <translation>Es war schon versandt, als Ihre Änderung ankam, und bleibt, wie es versandt wurde. Was Sie geschrieben haben, steht hier nur für Sie; eine neue Fassung kann es aufnehmen.</translation>
    </message>
    <message>
        <source>Of others · %1 · %2</source>
        <comment>kind of record, field</comment>
        <translation>Von anderen · %1 · %2</translation>
    </message>
</context>
<context>
    <name>crm::ReviewNotice</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>crm::ReviewView</name>
    <message>
        <source>There is nothing to review.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>Zu prüfende Änderungen</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>When you and a colleague change the same thing without knowing of each other, both versions are kept here. So is whatever of yours the server could not take in.</source>
        <translation>Wenn Sie und jemand aus dem Team dasselbe ändern, ohne voneinander zu wissen, bleiben hier beide Fassungen erhalten. Ebenso, was der Server von Ihnen nicht übernehmen konnte.</translation>
    </message>
    <message>
        <source>1 discard</source>
        <translation>1 verwerfen</translation>
    </message>
    <message>
        <source>1 keep</source>
        <translation>1 behalten</translation>
    </message>
    <message>
        <source>2 try again</source>
        <translation>2 erneut versuchen</translation>
    </message>
    <message>
        <source>2 delete</source>
        <translation>2 löschen</translation>
    </message>
    <message>
        <source>2 take the other</source>
        <translation>2 den anderen nehmen</translation>
    </message>
    <message>
        <source>B both</source>
        <translation>B beide</translation>
    </message>
    <message>
        <source>E write</source>
        <translation>E schreiben</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Eingabe öffnen</translation>
    </message>
</context>
<context>
    <name>crm::Rights</name>
    <message>
        <source>%1 are changed by managers only: ask one of them.</source>
        <comment>a kind of records</comment>
        <translation>%1 ändern nur Manager: Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>You may change your name here; a manager changes the rest. Ask one of them.</source>
        <translation>Sie können hier Ihren Namen ändern; alles Übrige ändert ein Manager. Fragen Sie einen von ihnen.</translation>
    </message>
</context>
<context>
    <name>crm::RuleEndPanel</name>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source> time</source>
        <comment>ends after 1</comment>
        <translation> Mal</translation>
    </message>
    <message>
        <source> times</source>
        <comment>ends after 2</comment>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Add the last day.</source>
        <translation>Geben Sie den letzten Tag an.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>crm::SalesReport</name>
    <message>
        <source>No owner</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No competitor</source>
        <translation>Kein Wettbewerber</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>crm::SalesTarget</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
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
        <source>A target is for a colleague or for a team, not for both.</source>
        <translation>Ein Ziel gilt für einen Mitarbeiter oder für ein Team, nicht für beide.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Sales target</source>
        <translation>Verkaufsziel</translation>
    </message>
    <message>
        <source>Sales targets</source>
        <translation>Verkaufsziele</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Target set.</source>
        <translation>Ziel gesetzt.</translation>
    </message>
    <message>
        <source>Target taken away.</source>
        <translation>Ziel entfernt.</translation>
    </message>
    <message>
        <source>A target must be above 0.</source>
        <translation>Ein Ziel muss über 0 liegen.</translation>
    </message>
    <message>
        <source>New Sales Target</source>
        <translation>Neues Verkaufsziel</translation>
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
    <message>
        <source>New Saved View</source>
        <translation>Neue gespeicherte Ansicht</translation>
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
    <name>crm::ScheduleEdits</name>
    <message>
        <source>“%1” moved with its series.</source>
        <translation>„%1“ mit der Serie verschoben.</translation>
    </message>
    <message>
        <source>“%1” moved.</source>
        <translation>„%1“ verschoben.</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>„%1“ ist wieder offen.</translation>
    </message>
    <message>
        <source>“%1” takes place once.</source>
        <translation>„%1“ findet einmal statt.</translation>
    </message>
    <message>
        <source>“%1” repeats.</source>
        <translation>„%1“ wiederholt sich.</translation>
    </message>
    <message>
        <source>You will be reminded of “%1”.</source>
        <translation>Sie werden an „%1“ erinnert.</translation>
    </message>
    <message>
        <source>You will not be reminded of “%1”.</source>
        <translation>Sie werden nicht an „%1“ erinnert.</translation>
    </message>
</context>
<context>
    <name>crm::SchedulePages</name>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This file is too large for a calendar.</source>
        <translation>Diese Datei ist für einen Kalender zu groß.</translation>
    </message>
    <message>
        <source>Import a Calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Export the Calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>No reminder is waiting.</source>
        <translation>Es wartet keine Erinnerung.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>Der Kalender wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Quick Entry…</source>
        <translation>&amp;Schnelleingabe …</translation>
    </message>
    <message>
        <source>Import a Ca&amp;lendar…</source>
        <translation>Ka&amp;lender importieren …</translation>
    </message>
    <message>
        <source>Export t&amp;he Calendar…</source>
        <translation>Kalen&amp;der exportieren …</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Erinnerungen</translation>
    </message>
    <message>
        <source>Edit %1 on %2 Only</source>
        <comment>one of a series</comment>
        <translation>%1 nur am %2 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <name>crm::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
    <name>crm::SerialFacts</name>
    <message>
        <source>This installed product is not here any more.</source>
        <translation>Dieses installierte Produkt gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3: check the serial number and the customer.</source>
        <translation>%1 gehört %2, nicht %3: Prüfen Sie Seriennummer und Kunde.</translation>
    </message>
</context>
<context>
    <name>crm::SerialPaste</name>
    <message>
        <source>Copy a serial number first.</source>
        <translation>Kopieren Sie zuerst eine Seriennummer.</translation>
    </message>
    <message>
        <source>No installed product has the serial number “%1”.</source>
        <translation>Kein installiertes Produkt hat die Seriennummer „%1“.</translation>
    </message>
</context>
<context>
    <name>crm::ServiceCalendar</name>
    <message>
        <source>Working calendar</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Hours as JSON</source>
        <translation>Zeiten als JSON</translation>
    </message>
    <message>
        <source>New Working Calendar</source>
        <translation>Neuer Arbeitskalender</translation>
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
    <message>
        <source>Compliment</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Den Kunden</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Goods or parts</source>
        <translation>Ware oder Teile</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Einen Termin</translation>
    </message>
    <message>
        <source>An approval of ours</source>
        <translation>Eine Freigabe von uns</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>Regelmäßiger Zwischenstand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Within the promise</source>
        <translation>Innerhalb der Zusage</translation>
    </message>
    <message>
        <source>Up to 50 % beyond</source>
        <translation>Bis 50 % darüber</translation>
    </message>
    <message>
        <source>Up to 100 % beyond</source>
        <translation>Bis 100 % darüber</translation>
    </message>
    <message>
        <source>More than 100 % beyond</source>
        <translation>Mehr als 100 % darüber</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>Mehrere Kunden</translation>
    </message>
    <message>
        <source>Many customers</source>
        <translation>Viele Kunden</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Berechtigt</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Teilweise berechtigt</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>The customer agrees</source>
        <translation>Der Kunde ist einverstanden</translation>
    </message>
    <message>
        <source>All options are exhausted</source>
        <translation>Alle Möglichkeiten sind ausgeschöpft</translation>
    </message>
    <message>
        <source>It goes on in another case</source>
        <translation>Geht in einem anderen Vorgang weiter</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Second resolution, written while the case was being closed</source>
        <translation>Zweite Lösung, geschrieben, während der Vorgang abgeschlossen wurde</translation>
    </message>
    <message>
        <source>Satisfaction goes from 1 (not at all) to 5 (entirely content).</source>
        <translation>Die Zufriedenheit reicht von 1 (gar nicht) bis 5 (völlig zufrieden).</translation>
    </message>
    <message>
        <source>Decide the complaint before closing it.</source>
        <translation>Entscheiden Sie die Beschwerde, bevor Sie sie abschließen.</translation>
    </message>
    <message>
        <source>Write down the decision with its reasons before closing.</source>
        <translation>Halten Sie die Entscheidung mit Begründung fest, bevor Sie abschließen.</translation>
    </message>
    <message>
        <source>Say why the complaint may be closed: the customer agrees, or all options are exhausted.</source>
        <translation>Geben Sie an, warum die Beschwerde abgeschlossen werden darf: Der Kunde ist einverstanden, oder alle Möglichkeiten sind ausgeschöpft.</translation>
    </message>
    <message>
        <source>Record where the customer could turn before calling all options exhausted.</source>
        <translation>Halten Sie fest, wohin sich der Kunde wenden konnte, bevor alle Möglichkeiten als ausgeschöpft gelten.</translation>
    </message>
    <message>
        <source>A case cannot belong to itself.</source>
        <translation>Ein Vorgang kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>A case cannot go on in itself.</source>
        <translation>Ein Vorgang kann nicht in sich selbst weitergehen.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Contacts before</source>
        <translation>Frühere Kontakte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>SLA policy</source>
        <translation>SLA-Regel</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Warnen um</translation>
    </message>
    <message>
        <source>Working time beyond the promise, in seconds</source>
        <translation>Arbeitszeit über die Zusage hinaus, in Sekunden</translation>
    </message>
    <message>
        <source>Beyond the promise</source>
        <translation>Über die Zusage hinaus</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bestätigt per</translation>
    </message>
    <message>
        <source>Safety is at stake</source>
        <translation>Sicherheit ist betroffen</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>Festgestellter Sachverhalt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>Entscheidung und Begründung</translation>
    </message>
    <message>
        <source>Where the customer can turn next</source>
        <translation>Wohin sich der Kunde wenden kann</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Abgeschlossen, weil</translation>
    </message>
    <message>
        <source>What we learn</source>
        <translation>Was wir lernen</translation>
    </message>
    <message>
        <source>Satisfaction with the handling (1–5)</source>
        <translation>Zufriedenheit mit der Bearbeitung (1–5)</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Was der Kunde sagt</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Andere Vorgänge</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Geht weiter in</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>This case has been deleted.</source>
        <translation>Dieser Vorgang wurde gelöscht.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>What was said about a case cannot lie in the future.</source>
        <translation>Was zu einem Vorgang gesagt wurde, kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot lie in the future.</source>
        <translation>„%1“ kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Half beyond the promise at</source>
        <translation>Zur Hälfte über der Zusage ab</translation>
    </message>
    <message>
        <source>Wholly beyond the promise at</source>
        <translation>Um das Ganze über der Zusage ab</translation>
    </message>
    <message>
        <source>Left while paused, in seconds</source>
        <translation>Rest während der Pause, in Sekunden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The customer has not got this answer yet. Before closing send it, or choose under “Told in another way” how they were told.</source>
        <translation>Der Kunde hat diese Antwort noch nicht. Senden Sie sie vor dem Schließen, oder wählen Sie unter „Anders mitgeteilt“, wie er es erfuhr.</translation>
    </message>
    <message>
        <source>Tell the customer the decision before closing: send the answer, or write down in it what they were told.</source>
        <translation>Teilen Sie dem Kunden vor dem Schließen die Entscheidung mit: Senden Sie die Antwort, oder schreiben Sie darin auf, was ihm gesagt wurde.</translation>
    </message>
    <message>
        <source>%1 leads back to this case already: choose another one, or take that link away.</source>
        <translation>%1 führt schon zu diesem Vorgang zurück: Wählen Sie einen anderen, oder entfernen Sie jene Verknüpfung.</translation>
    </message>
    <message numerus="yes">
        <source>Tick off what was done, or remove the steps nobody takes any more, before the case is solved (%n step(s) open).</source>
        <translation>
            <numerusform>Haken Sie ab, was getan wurde, oder entfernen Sie die Schritte, die niemand mehr tut, bevor der Vorgang gelöst wird (%n Schritt offen).</numerusform>
            <numerusform>Haken Sie ab, was getan wurde, oder entfernen Sie die Schritte, die niemand mehr tut, bevor der Vorgang gelöst wird (%n Schritte offen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Verfolgt von</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>Decide about what came back before the case is solved: refund, replacement, repair or rejection (%n item(s) open).</source>
        <translation>
            <numerusform>Entscheiden Sie über die Rücksendung, bevor der Vorgang gelöst wird: Erstattung, Ersatz, Reparatur oder Ablehnung (%n Position offen).</numerusform>
            <numerusform>Entscheiden Sie über die Rücksendung, bevor der Vorgang gelöst wird: Erstattung, Ersatz, Reparatur oder Ablehnung (%n Positionen offen).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ServiceLevelPage</name>
    <message>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Apply to open cases…</source>
        <translation>Auf offene Vorgänge anwenden …</translation>
    </message>
    <message>
        <source>There is nothing here yet: %1.</source>
        <translation>Hier ist noch nichts: %1.</translation>
    </message>
    <message>
        <source>Change the order of the policies</source>
        <translation>Reihenfolge der Regeln ändern</translation>
    </message>
    <message>
        <source>Apply the service levels to open cases</source>
        <translation>Service-Level auf offene Vorgänge anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Import a working calendar</source>
        <translation>Arbeitskalender importieren</translation>
    </message>
    <message>
        <source>Working calendars (*.json)</source>
        <translation>Arbeitskalender (*.json)</translation>
    </message>
    <message>
        <source>Export the working calendar</source>
        <translation>Arbeitskalender exportieren</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Import the calendar “%1”</source>
        <translation>Kalender „%1“ importieren</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The first that matches applies</source>
        <translation>Die erste passende gilt</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Due times that would move</source>
        <translation>Fälligkeiten, die sich verschieben würden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change History…</source>
        <translation>Änderungsverlauf…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is an iCalendar file, as holidays are given out. Open the calendar they are for, and choose “From an iCalendar file…” there.</source>
        <translation>Das ist eine iCalendar-Datei, wie es sie für Feiertage gibt. Öffnen Sie den Kalender, für den sie gelten, und wählen Sie dort „Aus einer iCalendar-Datei …“.</translation>
    </message>
    <message>
        <source>There is a calendar “%1” already.</source>
        <translation>Es gibt schon einen Kalender „%1“.</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>crm::ServicePages</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open a company or a contact first: the report is about one.</source>
        <translation>Öffnen Sie zuerst eine Firma oder einen Kontakt: Der Bericht handelt davon.</translation>
    </message>
    <message>
        <source>Save the service report</source>
        <translation>Servicebericht speichern</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>&amp;Service Report as PDF…</source>
        <translation>&amp;Servicebericht als PDF…</translation>
    </message>
    <message>
        <source>Find the Copied Serial &amp;Number</source>
        <translation>Kopierte Serien&amp;nummer suchen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>crm::ServiceReport</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>Eingegangene Beschwerden</translation>
    </message>
    <message>
        <source>Median days from receipt to end</source>
        <translation>Median der Tage vom Eingang bis zum Ende</translation>
    </message>
    <message>
        <source>Acknowledged within %1 days</source>
        <translation>Binnen %1 Tagen bestätigt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Repeat complaints</source>
        <translation>Wiederholte Beschwerden</translation>
    </message>
    <message>
        <source>Customers who stayed after a complaint</source>
        <translation>Kunden, die nach einer Beschwerde blieben</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts (u-chart, limits at three standard deviations)</source>
        <translation>Beschwerden je 100 Kontakte (u-Karte, Grenzen bei drei Standardabweichungen)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Response times kept, in percent</source>
        <translation>Eingehaltene Antwortzeiten in Prozent</translation>
    </message>
    <message>
        <source>What is off today</source>
        <translation>Was heute nicht stimmt</translation>
    </message>
    <message>
        <source>Complaints in %1</source>
        <translation>Beschwerden im Jahr %1</translation>
    </message>
    <message>
        <source>Yearly complaint report, made on %1</source>
        <translation>Jährlicher Beschwerdebericht, erstellt am %1</translation>
    </message>
    <message>
        <source>There was no case in this time.</source>
        <translation>In dieser Zeit gab es keinen Vorgang.</translation>
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
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Service report for %1</source>
        <translation>Servicebericht für %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Cases with every promise kept</source>
        <translation>Vorgänge mit allen Zusagen gehalten</translation>
    </message>
    <message>
        <source>Missed without a reason given</source>
        <translation>Ohne Angabe von Gründen verfehlt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>by %1: missed</source>
        <translation>bis %1: verfehlt</translation>
    </message>
    <message>
        <source>by %1: kept</source>
        <translation>bis %1: gehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing was promised in this time.</source>
        <translation>In dieser Zeit wurde nichts zugesagt.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>What was promised and kept</source>
        <translation>Was zugesagt und gehalten wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt for returned goods</source>
        <translation>Beleg über zurückgegebene Ware</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>times of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>No contacts with customers are recorded in this time: no rate.</source>
        <translation>In dieser Zeit sind keine Kundenkontakte erfasst: keine Quote.</translation>
    </message>
    <message>
        <source>Every month lies within the limits: the process is under control.</source>
        <translation>Jeder Monat liegt innerhalb der Grenzen: Der Prozess ist beherrscht.</translation>
    </message>
    <message>
        <source>Beyond the limits, so that a special cause is likely: %1.</source>
        <translation>Außerhalb der Grenzen, eine besondere Ursache ist wahrscheinlich: %1.</translation>
    </message>
    <message>
        <source>Complaint rate by month</source>
        <translation>Beschwerdequote nach Monat</translation>
    </message>
    <message>
        <source>Complaints per 100 contacts with customers, and the limits of each month.</source>
        <translation>Beschwerden je 100 Kundenkontakte und die Grenzen jedes Monats.</translation>
    </message>
    <message>
        <source>Cases opened in the year to which something was promised.</source>
        <translation>In diesem Jahr eröffnete Vorgänge, zu denen etwas zugesagt war.</translation>
    </message>
    <message>
        <source>Cases with every promise kept, and those with one missed.</source>
        <translation>Vorgänge, bei denen jede Zusage gehalten wurde, und solche mit einer verfehlten.</translation>
    </message>
    <message>
        <source>Share of the team&apos;s cases with every promise kept, the lowest first.</source>
        <translation>Anteil der Vorgänge des Teams mit lauter gehaltenen Zusagen, der niedrigste zuerst.</translation>
    </message>
    <message>
        <source>Cases with a missed promise by the reason given last.</source>
        <translation>Vorgänge mit verfehlter Zusage nach dem zuletzt genannten Grund.</translation>
    </message>
    <message>
        <source>The complaints received in the year, and what became of them.</source>
        <translation>Die im Jahr eingegangenen Beschwerden und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Complaints by how they ended.</source>
        <translation>Beschwerden nach ihrem Ausgang.</translation>
    </message>
    <message>
        <source>Complaints by cause, the most frequent first.</source>
        <translation>Beschwerden nach Ursache, die häufigste zuerst.</translation>
    </message>
    <message>
        <source>Complaints by month, first ones and those that came again.</source>
        <translation>Beschwerden nach Monat, erste und wiederholte.</translation>
    </message>
    <message>
        <source>Share of the month&apos;s complaints that were acknowledged and answered in time.</source>
        <translation>Anteil der Beschwerden des Monats, die rechtzeitig bestätigt und beantwortet wurden.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Noch nicht eingegangen</translation>
    </message>
    <message>
        <source>Share of the customer&apos;s cases with every promise kept: those with the most cases, the lowest first.</source>
        <translation>Anteil der Vorgänge des Kunden, in denen jede Zusage gehalten wurde: die mit den meisten Vorgängen, die niedrigsten zuerst.</translation>
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
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
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
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>New L&amp;ead…</source>
        <translation>Neuer L&amp;ead…</translation>
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
    <name>crm::SlaAgreement</name>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>Die Vereinbarung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>SLA agreement</source>
        <translation>SLA-Vereinbarung</translation>
    </message>
    <message>
        <source>SLA agreements</source>
        <translation>SLA-Vereinbarungen</translation>
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
        <source>Kinds of cases</source>
        <translation>Arten von Vorgängen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>New SLA Agreement</source>
        <translation>Neue SLA-Vereinbarung</translation>
    </message>
</context>
<context>
    <name>crm::SlaAlert</name>
    <message numerus="yes">
        <source>Tell of %n due time(s)</source>
        <translation>
            <numerusform>%n Fälligkeit melden</numerusform>
            <numerusform>%n Fälligkeiten melden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due in %2</source>
        <comment>clock and time left</comment>
        <translation>%1 fällig in %2</translation>
    </message>
    <message>
        <source>%1 missed by %2</source>
        <comment>clock and time</comment>
        <translation>%1 um %2 verfehlt</translation>
    </message>
    <message>
        <source>%1 due in %2, our own target has passed</source>
        <comment>clock and time left</comment>
        <translation>%1 fällig in %2, unser eigenes Ziel ist überschritten</translation>
    </message>
</context>
<context>
    <name>crm::SlaDesk</name>
    <message>
        <source>It is time to triage the open cases again.</source>
        <translation>Es ist Zeit, die offenen Vorgänge wieder zu sichten.</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n Fälligkeit</numerusform>
            <numerusform>%n Fälligkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>crm::SlaEffectView</name>
    <message>
        <source>Due times that move</source>
        <translation>Fälligkeiten, die sich verschieben</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Der erste ist aufgeführt.</numerusform>
            <numerusform>Die ersten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaExplanation</name>
    <message>
        <source>Nothing is promised or asked.</source>
        <translation>Nichts ist zugesagt oder gefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>%1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>It is not due within a hundred years.</source>
        <translation>In hundert Jahren wird es nicht fällig.</translation>
    </message>
    <message>
        <source>Paused with %1 of working time left.</source>
        <translation>Ruht; es bleiben %1 Arbeitszeit.</translation>
    </message>
    <message>
        <source>Met with %1 of working time to spare.</source>
        <translation>Erfüllt, %1 Arbeitszeit vor der Zeit.</translation>
    </message>
    <message>
        <source>%1 of working time (%2 on the clock) beyond the promise.</source>
        <translation>%1 Arbeitszeit (%2 nach der Uhr) über die Zusage hinaus.</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Versäumt: %1</translation>
    </message>
    <message>
        <source>agreement “%1”</source>
        <translation>Vereinbarung „%1“</translation>
    </message>
    <message>
        <source>agreement “%1” with %2</source>
        <translation>Vereinbarung „%1“ mit %2</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>it applies to every case</source>
        <translation>sie gilt für jeden Vorgang</translation>
    </message>
    <message>
        <source>We go on as soon as we have what we are waiting for.</source>
        <translation>Wir machen weiter, sobald wir haben, worauf wir warten.</translation>
    </message>
    <message>
        <source>We are late, and we are sorry: we deal with it now.</source>
        <translation>Wir sind zu spät, das tut uns leid: Wir kümmern uns jetzt darum.</translation>
    </message>
    <message>
        <source>It will be settled by %1.</source>
        <translation>Bis %1 ist es erledigt.</translation>
    </message>
    <message>
        <source>You will hear from us by %1.</source>
        <translation>Sie hören bis %1 von uns.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 Sek.</translation>
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
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of time and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counted, special hours</source>
        <translation>Gezählt, besondere Zeiten</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Closed by exception</source>
        <translation>Ausnahmsweise geschlossen</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Ruht: %1</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward by %n minute(s)</source>
        <translation>
            <numerusform>Die Uhr wird um %n Minute vorgestellt</numerusform>
            <numerusform>Die Uhr wird um %n Minuten vorgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back by %n minute(s)</source>
        <translation>
            <numerusform>Die Uhr wird um %n Minute zurückgestellt</numerusform>
            <numerusform>Die Uhr wird um %n Minuten zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed as well.</source>
        <translation>
            <numerusform>Auch %n frühere Runde verfehlt.</numerusform>
            <numerusform>Auch %n frühere Runden verfehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier round(s) missed, by up to %1 of working time.</source>
        <translation>
            <numerusform>%n frühere Runde verfehlt, um bis zu %1 Arbeitszeit.</numerusform>
            <numerusform>%n frühere Runden verfehlt, um bis zu %1 Arbeitszeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be settled by %1 today.</source>
        <comment>time</comment>
        <translation>Es wird heute bis %1 erledigt.</translation>
    </message>
    <message>
        <source>You will hear from us by %1 today.</source>
        <comment>time</comment>
        <translation>Sie hören heute bis %1 von uns.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Missed, the case was settled without an answer: %1</source>
        <translation>Versäumt, der Vorgang wurde ohne Antwort erledigt: %1</translation>
    </message>
    <message>
        <source>Met late, %1: %2</source>
        <comment>when and by how much</comment>
        <translation>Verspätet erfüllt, %1: %2</translation>
    </message>
    <message>
        <source>Our own target: %1.</source>
        <translation>Unser eigenes Ziel: %1.</translation>
    </message>
    <message>
        <source>Our own target missed by %1: %2.</source>
        <translation>Unser eigenes Ziel um %1 verfehlt: %2.</translation>
    </message>
    <message>
        <source>Our own target passed %1 ago: %2.</source>
        <translation>Unser eigenes Ziel ist seit %1 überschritten: %2.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>ddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 of working time (%2 on the clock) beyond our own target; nothing is promised.</source>
        <translation>%1 Arbeitszeit (%2 auf der Uhr) über unser eigenes Ziel hinaus; versprochen ist nichts.</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>crm::SlaMiss</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Taken up too late</source>
        <translation>Zu spät aufgegriffen</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Zu wenige Leute</translation>
    </message>
    <message>
        <source>Goods or parts were missing</source>
        <translation>Waren oder Teile fehlten</translation>
    </message>
    <message>
        <source>Somebody else was late</source>
        <translation>Jemand anderes war zu spät</translation>
    </message>
    <message>
        <source>The customer answered late</source>
        <translation>Der Kunde hat spät geantwortet</translation>
    </message>
    <message>
        <source>It was more work than thought</source>
        <translation>Es war mehr Arbeit als gedacht</translation>
    </message>
    <message>
        <source>A system was down</source>
        <translation>Ein System war ausgefallen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>Regelmäßige Nachricht</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Every clock</source>
        <translation>Jede Uhr</translation>
    </message>
    <message>
        <source>Missed promise</source>
        <translation>Verfehlte Zusage</translation>
    </message>
    <message>
        <source>Missed promises</source>
        <translation>Verfehlte Zusagen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Why the Promise Was Missed</source>
        <translation>Warum die Zusage nicht gehalten wurde</translation>
    </message>
</context>
<context>
    <name>crm::SlaMovesModel</name>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Bisher fällig</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Dann fällig</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebung</translation>
    </message>
</context>
<context>
    <name>crm::SlaNotice</name>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
</context>
<context>
    <name>crm::SlaPolicy</name>
    <message>
        <source>A target takes between one minute and a year.</source>
        <translation>Ein Ziel dauert zwischen einer Minute und einem Jahr.</translation>
    </message>
    <message>
        <source>Our own target cannot take longer than what is promised to the customer.</source>
        <translation>Unser eigenes Ziel kann nicht länger dauern als die Zusage an den Kunden.</translation>
    </message>
    <message>
        <source>The policy promises nothing: give at least one target.</source>
        <translation>Die Regel sagt nichts zu: Geben Sie mindestens ein Ziel an.</translation>
    </message>
    <message>
        <source>The warning comes at 0 to 100 percent of the time.</source>
        <translation>Die Warnung kommt bei 0 bis 100 Prozent der Zeit.</translation>
    </message>
    <message>
        <source>SLA policy</source>
        <translation>SLA-Regel</translation>
    </message>
    <message>
        <source>SLA policies</source>
        <translation>SLA-Regeln</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>Kinds of cases</source>
        <translation>Arten von Vorgängen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>Regelmäßiger Zwischenstand</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Own first response</source>
        <translation>Eigene erste Antwort</translation>
    </message>
    <message>
        <source>Own next response</source>
        <translation>Eigene nächste Antwort</translation>
    </message>
    <message>
        <source>Own periodic update</source>
        <translation>Eigener Zwischenstand</translation>
    </message>
    <message>
        <source>Own resolution</source>
        <translation>Eigene Lösung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Rests while the status is</source>
        <translation>Ruht, solange der Status ist</translation>
    </message>
    <message>
        <source>Rests while waiting for</source>
        <translation>Ruht beim Warten auf</translation>
    </message>
    <message>
        <source>Warns at percent of the time</source>
        <translation>Warnt bei Prozent der Zeit</translation>
    </message>
    <message>
        <source>Acknowledging is the first response</source>
        <translation>Bestätigen gilt als erste Antwort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>80 h, 4 h 30 min, or a number of minutes</source>
        <translation>80 Std., 4 Std. 30 Min. oder eine Zahl von Minuten</translation>
    </message>
    <message>
        <source>Promised to the customer, in working time</source>
        <translation>Dem Kunden zugesagt, in Arbeitszeit</translation>
    </message>
    <message>
        <source>Our own targets, in working time</source>
        <translation>Unsere eigenen Ziele, in Arbeitszeit</translation>
    </message>
    <message>
        <source>New SLA Policy</source>
        <translation>Neue SLA-Regel</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
</context>
<context>
    <name>crm::SlaPopover</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>How the due time came about</source>
        <translation>Wie die Fälligkeit zustande kam</translation>
    </message>
    <message>
        <source>Account of the time</source>
        <translation>Abrechnung der Zeit</translation>
    </message>
    <message>
        <source>Copy the sentence for the customer</source>
        <translation>Den Satz für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Policy “%1”, version %2, first to match: %3. Times of %4.</source>
        <translation>Regel „%1“, Version %2, als erste passend: %3. Zeiten von %4.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Due %1 if it goes on now</source>
        <translation>Fällig %1, wenn es jetzt weitergeht</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>First solved %1, then reopened.</source>
        <translation>Zuerst gelöst %1, dann wieder geöffnet.</translation>
    </message>
    <message>
        <source>Round %1, %2 missed.</source>
        <translation>Runde %1, %2 versäumt.</translation>
    </message>
</context>
<context>
    <name>crm::SlaPopup</name>
    <message>
        <source>Due times</source>
        <translation>Fälligkeiten</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Fälligkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n due times</source>
        <translation>
            <numerusform>%n Fälligkeit</numerusform>
            <numerusform>%n Fälligkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in Due next</source>
        <translation>
            <numerusform>%n weitere unter „Als Nächstes fällig“</numerusform>
            <numerusform>%n weitere unter „Als Nächstes fällig“</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>How this due time came about</source>
        <translation>Wie dieser Termin zustande kam</translation>
    </message>
</context>
<context>
    <name>crm::SlaPreviewPart</name>
    <message>
        <source>Which due times would move?</source>
        <translation>Welche Fälligkeiten würden sich verschieben?</translation>
    </message>
    <message>
        <source>Saving concerns new cases. Open ones keep their terms until the service levels are applied to them; here is what that would do.</source>
        <translation>Speichern betrifft neue Vorgänge. Offene behalten ihre Bedingungen, bis die Service-Level auf sie angewendet werden; hier sehen Sie, was das bewirken würde.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Sehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>crm::SlaScopePart</name>
    <message>
        <source>%1 (none ticked: all)</source>
        <translation>%1 (nichts angekreuzt: alle)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For which cases</source>
        <translation>Für welche Vorgänge</translation>
    </message>
</context>
<context>
    <name>crm::SlaStep</name>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Periodic update</source>
        <translation>Regelmäßiger Zwischenstand</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Every clock</source>
        <translation>Jede Uhr</translation>
    </message>
    <message>
        <source>Who owns the case</source>
        <translation>Wer für den Vorgang zuständig ist</translation>
    </message>
    <message>
        <source>The owner’s team</source>
        <translation>Das Team der zuständigen Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A step is taken at 1 to 1000 percent of the promised time.</source>
        <translation>Eine Stufe greift bei 1 bis 1000 Prozent der zugesagten Zeit.</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>Eskalationsstufe</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>Eskalationsstufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Raises the priority</source>
        <translation>Erhöht die Priorität</translation>
    </message>
    <message>
        <source>A step comes between one minute and a year before the due time.</source>
        <translation>Eine Stufe kommt zwischen einer Minute und einem Jahr vor der Fälligkeit.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 20:00.</source>
        <translation>„%1“ ist keine Uhrzeit wie 20:00.</translation>
    </message>
    <message>
        <source>Quiet hours have a beginning and an end.</source>
        <translation>Ruhezeiten haben einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>Quiet hours that end when they begin would never end.</source>
        <translation>Ruhezeiten, die enden, wenn sie beginnen, würden nie enden.</translation>
    </message>
    <message>
        <source>At percent</source>
        <translation>Bei Prozent</translation>
    </message>
    <message>
        <source>Of working time, instead of the percentage</source>
        <translation>Arbeitszeit, statt des Prozentsatzes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>20:00</source>
        <translation>20:00</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>07:00</source>
        <translation>07:00</translation>
    </message>
    <message>
        <source>Time before due</source>
        <translation>Zeit vor Fälligkeit</translation>
    </message>
</context>
<context>
    <name>crm::SlaUpdate</name>
    <message numerus="yes">
        <source>No due time of the %n open case(s) changes.</source>
        <translation>
            <numerusform>Keine Fälligkeit des %n offenen Vorgangs ändert sich.</numerusform>
            <numerusform>Keine Fälligkeit der %n offenen Vorgänge ändert sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be overdue at once.</source>
        <translation>
            <numerusform>%n davon wäre sofort überfällig.</numerusform>
            <numerusform>%n davon wären sofort überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>now due</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>nicht mehr fällig</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are overdue.</source>
        <translation>
            <numerusform>%n davon ist überfällig.</numerusform>
            <numerusform>%n davon sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now that had no due time</source>
        <translation>
            <numerusform>%n jetzt fällig, vorher ohne Termin</numerusform>
            <numerusform>%n jetzt fällig, vorher ohne Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer due</source>
        <translation>
            <numerusform>%n nicht mehr fällig</numerusform>
            <numerusform>%n nicht mehr fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) get another due time: %2.</source>
        <translation>
            <numerusform>%1 von %n offenen Vorgang wird anders fällig: %2.</numerusform>
            <numerusform>%1 von %n offenen Vorgängen werden anders fällig: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) have another due time now: %2.</source>
        <translation>
            <numerusform>%1 von %n offenen Vorgang hat jetzt einen anderen Termin: %2.</numerusform>
            <numerusform>%1 von %n offenen Vorgängen haben jetzt einen anderen Termin: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed promises stay as they are in %n case(s).</source>
        <translation>
            <numerusform>In %n Vorgang bleibt, was versäumt ist.</numerusform>
            <numerusform>In %n Vorgängen bleibt, was versäumt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SlaVersion</name>
    <message>
        <source>Version of an SLA policy</source>
        <translation>Version einer SLA-Regel</translation>
    </message>
    <message>
        <source>Versions of SLA policies</source>
        <translation>Versionen von SLA-Regeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Terms as JSON</source>
        <translation>Bedingungen als JSON</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>crm::SlaWatch</name>
    <message>
        <source>Complete the due times of earlier versions</source>
        <translation>Fälligkeiten früherer Versionen ergänzen</translation>
    </message>
</context>
<context>
    <name>crm::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Subject of the new case</source>
        <translation>Betreff des neuen Vorgangs</translation>
    </message>
    <message>
        <source>Entries that go along</source>
        <translation>Einträge, die mitgehen</translation>
    </message>
    <message>
        <source>Tick what belongs to the new case:</source>
        <translation>Kreuzen Sie an, was zum neuen Vorgang gehört:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Nothing hangs on this case yet: its customer and product go along.</source>
        <translation>An diesem Fall hängt noch nichts: Kunde und Produkt gehen mit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Best case</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Prognosekategorie</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Kriterien zum Verlassen</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eines pro Zeile</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>New Stage</source>
        <translation>Neue Phase</translation>
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
        <translation>Nach</translation>
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
    <message>
        <source>Days there</source>
        <translation>Tage dort</translation>
    </message>
    <message>
        <source>Seconds there</source>
        <translation>Sekunden dort</translation>
    </message>
</context>
<context>
    <name>crm::StageFlowModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) of %4</source>
        <translation>%1 (%2 bis %3) von %4</translation>
    </message>
    <message>
        <source>Not enough history: %1 of %2 deals</source>
        <translation>Nicht genug Vorgeschichte: %1 von %2 Verkaufschancen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Went onwards</source>
        <translation>Gingen weiter</translation>
    </message>
    <message>
        <source>Days, mean</source>
        <translation>Tage, Mittelwert</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Tage, Median</translation>
    </message>
    <message>
        <source>Won, by hand</source>
        <translation>Gewonnen, von Hand</translation>
    </message>
    <message>
        <source>Won, from history</source>
        <translation>Gewonnen, aus der Vorgeschichte</translation>
    </message>
</context>
<context>
    <name>crm::StageForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>One per line, such as: The budget is known.</source>
        <translation>Eines pro Zeile, etwa: Das Budget ist bekannt.</translation>
    </message>
    <message>
        <source>Leaving: asked before a deal moves on from this stage to a later one.</source>
        <translation>Verlassen: wird gefragt, bevor eine Verkaufschance von dieser Phase in eine spätere wechselt.</translation>
    </message>
    <message>
        <source>Entering: a deal without one of these is asked for it before it comes into this stage.</source>
        <translation>Eintreten: fehlt einer Verkaufschance etwas davon, wird danach gefragt, bevor sie in diese Phase kommt.</translation>
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
        <translation>%1 bis %2</translation>
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
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, gewichtet %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n currencies</source>
        <translation>
            <numerusform>%1 ohne %n Währung</numerusform>
            <numerusform>%1 ohne %n Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n currencies</source>
        <translation>
            <numerusform>ohne %n Währung</numerusform>
            <numerusform>ohne %n Währungen</numerusform>
        </translation>
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
    <message>
        <source>Say what the case waits for</source>
        <translation>Sagen, worauf der Vorgang wartet</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for somebody else</source>
        <translation>Wartet auf jemand anderen</translation>
    </message>
    <message>
        <source>Waiting for goods or parts</source>
        <translation>Wartet auf Ware oder Teile</translation>
    </message>
    <message>
        <source>Waiting for an appointment</source>
        <translation>Wartet auf einen Termin</translation>
    </message>
    <message>
        <source>Waiting for an approval of ours</source>
        <translation>Wartet auf eine Freigabe von uns</translation>
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
        <translation>
            <numerusform>„%1“ kann nicht gelöscht werden: %n Datensatz aus „%2“ hängt davon ab.</numerusform>
            <numerusform>„%1“ kann nicht gelöscht werden: %n Datensätze aus „%2“ hängen davon ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it first.</source>
        <translation>„%1“ ist ein Ordner. Hängen Sie die Dateien darin an oder packen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob die Datei vorhanden ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation>„%1“ ist größer als %2; mehr kann nicht angehängt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The contents of this file are not on this computer. Ask the colleague who attached it.</source>
        <translation>Der Inhalt dieser Datei ist nicht auf diesem Rechner. Fragen Sie die Person, die sie angehängt hat.</translation>
    </message>
    <message>
        <source>The attached file is damaged. Restore a backup to get it back.</source>
        <translation>Die angehängte Datei ist beschädigt. Stellen Sie eine Sicherung wieder her, um sie zurückzubekommen.</translation>
    </message>
    <message>
        <source>A backup needs a name of its own: this is the file itself.</source>
        <translation>Eine Sicherung braucht einen eigenen Namen: Das ist die Datei selbst.</translation>
    </message>
    <message>
        <source>“%1” is not a backup and would be lost. Choose another name.</source>
        <translation>„%1“ ist keine Sicherung und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was restored: the file as it is could not be kept as “%1”.</source>
        <translation>Es wurde nichts wiederhergestellt: Die jetzige Datei konnte nicht als „%1“ aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This file is read-only.</source>
        <translation>Diese Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>You may read here, not change anything: you are a reader in this organisation.</source>
        <translation>Sie dürfen hier lesen, nichts ändern: Sie sind in dieser Organisation Leser.</translation>
    </message>
    <message>
        <source>A colleague has just changed this as well.</source>
        <translation>Ein Kollege hat das gerade auch geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved: a colleague has just changed this record as well (%1).</source>
        <translation>Nichts wurde gespeichert: Ein Kollege hat diesen Datensatz gerade auch geändert (%1).</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. A backup needs the name of a file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe. Eine Sicherung braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup; what can still be read can be exported.</source>
        <translation>„%1“ ist beschädigt. Stellen Sie eine Sicherung wieder her; was noch lesbar ist, lässt sich exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not a Rapport file, or it is damaged from the start.</source>
        <translation>„%1“ ist keine Rapport-Datei oder von Anfang an beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Restore your last backup.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht öffnen. Stellen Sie Ihre letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Undo once more takes back the step before: “%1”.</source>
        <translation>Noch einmal Rückgängig nimmt den Schritt davor zurück: „%1“.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so no backup was made; what was backed up before stays. Restore a backup, or export what can still be read.</source>
        <translation>„%1“ ist beschädigt, deshalb wurde nichts gesichert; frühere Sicherungen bleiben. Stellen Sie eine Sicherung wieder her, oder exportieren Sie, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and that you may use it, or choose another place.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie, ob der Ordner vorhanden ist und Sie ihn verwenden dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>crm::SyncConflict</name>
    <message>
        <source>Changed twice</source>
        <translation>Zweimal geändert</translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>Gelöscht und geändert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Change to review</source>
        <translation>Zu prüfende Änderung</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>Zu prüfende Änderungen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>In force by</source>
        <translation>Gültig durch</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>Überschriebene Angabe von</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Gültig seit</translation>
    </message>
    <message>
        <source>Overwritten value of</source>
        <translation>Zeit der überschriebenen Angabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decide what counts</source>
        <translation>Entscheiden, was gilt</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Doppelt vergeben</translation>
    </message>
    <message>
        <source>Cannot follow</source>
        <translation>Kann nicht folgen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Deleted long ago</source>
        <translation>Vor langem gelöscht</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Kann nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>crm::SyncEngine</name>
    <message>
        <source>The server cannot be reached: %1. Your work is saved on this computer.</source>
        <translation>Der Server ist nicht erreichbar: %1. Ihre Arbeit ist auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Ask for a new invite to synchronise again.</source>
        <translation>Der Server kennt dieses Gerät nicht mehr. Bitten Sie um eine neue Einladung, um wieder abzugleichen.</translation>
    </message>
    <message>
        <source>The server is busy or out of order (%1). Your work is saved on this computer.</source>
        <translation>Der Server ist beschäftigt oder gestört (%1). Ihre Arbeit ist auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>What the server answers cannot be read: %1.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The last exchange ended before it was complete. Synchronise again; if that does not help, look whether the disk is full.</source>
        <translation>Der letzte Abgleich endete, bevor er vollständig war. Gleichen Sie noch einmal ab; wenn das nicht hilft, sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Changes of colleagues</source>
        <translation>Änderungen von Kollegen</translation>
    </message>
    <message>
        <source>The invite does not say where the server is. Name it.</source>
        <translation>Die Einladung nennt keinen Server. Geben Sie ihn an.</translation>
    </message>
    <message>
        <source>The file belongs to “%1” already. Leave it first.</source>
        <translation>Die Datei gehört bereits zu „%1“. Verlassen Sie diese Organisation zuerst.</translation>
    </message>
    <message>
        <source>This is not a whole invite. Copy all of it, from “RAPPORT-” to its end.</source>
        <translation>Die Einladung ist unvollständig. Kopieren Sie sie ganz, von „RAPPORT-“ bis zum Ende.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update Rapport here or there.</source>
        <translation>Der Server spricht eine andere Version. Aktualisieren Sie Rapport hier oder dort.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Der Server ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>What a newer program has written</source>
        <translation>Was ein neueres Programm geschrieben hat</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n day(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht um %n Tag falsch. Änderungen werden nach der Uhr des Servers datiert; stellen Sie Ihre.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht um %n Tage falsch. Änderungen werden nach der Uhr des Servers datiert; stellen Sie Ihre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is wrong by %n minute(s). Changes are dated by the server’s clock; set yours.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht um %n Minute falsch. Änderungen werden nach der Uhr des Servers datiert; stellen Sie Ihre.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht um %n Minuten falsch. Änderungen werden nach der Uhr des Servers datiert; stellen Sie Ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change could not be sent: the server breaks over it. It is kept on this computer, all others go on. Tell your administrator.</source>
        <translation>Eine Änderung konnte nicht gesendet werden: Der Server scheitert daran. Sie bleibt auf diesem Rechner, alle anderen gehen weiter. Sagen Sie der Verwaltung Bescheid.</translation>
    </message>
    <message>
        <source>The server is too old for this version of Rapport. Ask its administrator to update it; until then your work is saved on this computer.</source>
        <translation>Der Server ist zu alt für diese Version von Rapport. Bitten Sie die Verwaltung, ihn zu aktualisieren; bis dahin wird Ihre Arbeit auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>This version of Rapport is too old for the server. Update it to synchronise again; until then your work is saved on this computer.</source>
        <translation>Diese Version von Rapport ist zu alt für den Server. Aktualisieren Sie sie, um wieder abzugleichen; bis dahin wird Ihre Arbeit auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>This file is a copy, or was restored from a backup. It synchronises as a device of its own from now on; nothing is lost.</source>
        <translation>Diese Datei ist eine Kopie oder wurde aus einer Sicherung wiederhergestellt. Sie gleicht ab jetzt als eigenes Gerät ab; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one of the invite, so nothing was sent. If the server was renewed, join again with a new invite; if it was not, somebody may be listening.</source>
        <translation>Der Server weist ein anderes Zertifikat vor als das der Einladung, daher wurde nichts gesendet. Wurde der Server erneuert, treten Sie mit einer neuen Einladung bei; wenn nicht, hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid from %1 to %2, and this computer&apos;s clock says %3. Set the clock; if it is right, ask whoever runs the server to renew the certificate.</source>
        <translation>Das Zertifikat des Servers gilt von %1 bis %2, und die Uhr dieses Rechners zeigt %3. Stellen Sie die Uhr; geht sie richtig, bitten Sie den Betreiber des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask for an invite that carries its fingerprint, and join again.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat des Servers nicht. Bitten Sie um eine Einladung mit dessen Fingerabdruck, und treten Sie erneut bei.</translation>
    </message>
    <message>
        <source>This account asks for the code of its authenticator app as well.</source>
        <translation>Dieses Konto verlangt außerdem den Code der Authenticator-App.</translation>
    </message>
    <message>
        <source>The server is busy or out of order (%1). Try again later.</source>
        <translation>Der Server ist überlastet oder gestört (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your administrator has shut this computer out and wants this file removed from it.</source>
        <translation>Ihre Administration hat diesen Computer ausgeschlossen und will diese Datei von ihm entfernt haben.</translation>
    </message>
    <message>
        <source>Invite, login and password do not fit together. An invite works once, and for a week.</source>
        <translation>Einladung, Anmeldename und Kennwort passen nicht zusammen. Eine Einladung gilt einmal und eine Woche lang.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Zu viele Versuche. Warten Sie %n Sekunde und versuchen Sie es noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Warten Sie %n Sekunden und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an invite of “%1”, and the file holds the records of “%2”. Make another file for it, and ask for another invite.</source>
        <translation>Das ist eine Einladung von „%1“, und die Datei enthält die Datensätze von „%2“. Legen Sie eine andere Datei dafür an und bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>%1 before joining</source>
        <comment>name of a file</comment>
        <translation>%1 vor dem Beitritt</translation>
    </message>
    <message>
        <source>%1 before joining (%2)</source>
        <comment>name of a file, number</comment>
        <translation>%1 vor dem Beitritt (%2)</translation>
    </message>
    <message>
        <source>You have joined “%1” as a reader: what was in this file cannot go there. All of it is kept in “%2”; open that file to go on with it.</source>
        <translation>Sie sind „%1“ mit Leserechten beigetreten: Was in dieser Datei war, kann nicht dorthin. Alles davon liegt in „%2“; öffnen Sie diese Datei, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>Kept in a file of its own</source>
        <translation>In einer eigenen Datei aufgehoben</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The server could not be told: ask its administrator to revoke this device.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Dem Server konnte es nicht gesagt werden: Bitten Sie seine Administration, dieses Gerät zu sperren.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) of this file are to be removed: they were deleted, or are no longer meant for you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>Mindestens %n Datensatz dieser Datei soll entfernt werden: Er wurde gelöscht oder ist nicht mehr für Sie bestimmt. Das ist viel auf einmal, darum wurde noch nichts entfernt. Stimmen Sie zu, wenn Sie es erwarten; wenn nicht, fragen Sie Ihre Verwaltung. Ihre eigenen Änderungen werden weiter gesendet, die Ihrer Kollegen warten, bis Sie zustimmen.</numerusform>
            <numerusform>Mindestens %n Datensätze dieser Datei sollen entfernt werden: Sie wurden gelöscht oder sind nicht mehr für Sie bestimmt. Das ist viel auf einmal, darum wurde noch nichts entfernt. Stimmen Sie zu, wenn Sie es erwarten; wenn nicht, fragen Sie Ihre Verwaltung. Ihre eigenen Änderungen werden weiter gesendet, die Ihrer Kollegen warten, bis Sie zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite, login, password and code do not fit together. A code counts for half a minute; an invite works once, and for a week.</source>
        <translation>Einladung, Anmeldename, Passwort und Code passen nicht zusammen. Ein Code gilt eine halbe Minute; eine Einladung gilt einmal und eine Woche lang.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>„%1“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Your password would go out for everybody to read, so nothing was sent. The address of the server has to begin with https://.</source>
        <translation>Ihr Passwort wäre für alle lesbar unterwegs, darum wurde nichts gesendet. Die Adresse des Servers muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Your administrator has made you a reader: you see what you saw before, and change nothing any more.</source>
        <translation>Ihr Administrator hat Sie zum Leser gemacht: Sie sehen, was Sie bisher sahen, und ändern nichts mehr.</translation>
    </message>
    <message>
        <source>Your administrator lets you change records from now on.</source>
        <translation>Ihr Administrator lässt Sie ab jetzt Datensätze ändern.</translation>
    </message>
    <message>
        <source>The server has no room for more records. Ask its administrator to make some. Your work is saved on this computer, and colleagues’ changes still arrive.</source>
        <translation>Auf dem Server ist kein Platz für weitere Datensätze. Bitten Sie den Administrator, Platz zu schaffen. Ihre Arbeit ist auf diesem Computer gespeichert, und Änderungen von Kollegen kommen weiterhin an.</translation>
    </message>
    <message>
        <source>The server’s disk is full. Ask its administrator to make room. Your work is saved on this computer.</source>
        <translation>Die Festplatte des Servers ist voll. Bitten Sie den Administrator, Platz zu schaffen. Ihre Arbeit ist auf diesem Computer gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n more record(s) of this file are to be removed, after others that have just gone: they were deleted, or are no longer meant for you. Together that is much, so these were not removed yet. Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your colleagues’ wait until you agree.</source>
        <translation>
            <numerusform>Mindestens %n weiterer Datensatz dieser Datei soll entfernt werden, nachdem eben schon andere gegangen sind: gelöscht oder nicht mehr für Sie bestimmt. Zusammen ist das viel, deshalb wurde dieser noch nicht entfernt. Stimmen Sie zu, wenn Sie es erwarten; wenn nicht, fragen Sie Ihre Verwaltung. Ihre eigenen Änderungen werden weiter gesendet, die der anderen warten, bis Sie zustimmen.</numerusform>
            <numerusform>Mindestens %n weitere Datensätze dieser Datei sollen entfernt werden, nachdem eben schon andere gegangen sind: gelöscht oder nicht mehr für Sie bestimmt. Zusammen ist das viel, deshalb wurden diese noch nicht entfernt. Stimmen Sie zu, wenn Sie es erwarten; wenn nicht, fragen Sie Ihre Verwaltung. Ihre eigenen Änderungen werden weiter gesendet, die der anderen warten, bis Sie zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
</context>
<context>
    <name>crm::SyncFoot</name>
    <message>
        <source>Reading only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>crm::SyncLink</name>
    <message>
        <source>Nothing was changed: you are a reader in this organisation. Ask its administrator if you are to change records.</source>
        <translation>Nichts wurde geändert: Sie sind in dieser Organisation Leser. Wenn Sie Datensätze ändern sollen, fragen Sie deren Administrator.</translation>
    </message>
</context>
<context>
    <name>crm::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation…</source>
        <translation>&amp;Abgleich …</translation>
    </message>
    <message>
        <source>Remove these records</source>
        <translation>Diese Datensätze entfernen</translation>
    </message>
</context>
<context>
    <name>crm::SyncSettings</name>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Work together with others</source>
        <translation>Mit anderen zusammenarbeiten</translation>
    </message>
    <message>
        <source>Your changes go to the server as soon as it can be reached, and your colleagues&apos; come here. All of it is in your own file, so that you can work without a network.</source>
        <translation>Ihre Änderungen gehen zum Server, sobald er erreichbar ist, und die Ihrer Kollegen kommen hierher. Alles liegt in Ihrer eigenen Datei, sodass Sie ohne Netz arbeiten können.</translation>
    </message>
    <message>
        <source>This file is on this computer alone. With an invite it joins your organisation: everybody keeps working in their own file, also without a network, and the files agree again by themselves.</source>
        <translation>Diese Datei liegt nur auf diesem Rechner. Mit einer Einladung tritt sie Ihrer Organisation bei: Alle arbeiten weiter in ihrer eigenen Datei, auch ohne Netz, und die Dateien gleichen sich von selbst wieder ab.</translation>
    </message>
    <message>
        <source>%1 (login %2, %3)</source>
        <comment>name, login, role</comment>
        <translation>%1 (Anmeldename %2, %3)</translation>
    </message>
    <message>
        <source>One that this computer trusts</source>
        <translation>Eines, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Changes that are not with the server yet: %1.</source>
        <translation>Änderungen, die noch nicht beim Server sind: %1.</translation>
    </message>
    <message>
        <source>Your organisation wants this file removed from this computer when you sign out. What is with the server stays there; everything else in it is lost.</source>
        <translation>Ihre Organisation möchte, dass diese Datei beim Abmelden von diesem Rechner entfernt wird. Was beim Server ist, bleibt dort; alles andere darin geht verloren.</translation>
    </message>
    <message>
        <source>The records stay in this file. To synchronise again you need a new invite.</source>
        <translation>Die Einträge bleiben in dieser Datei. Um wieder abzugleichen, brauchen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Sign out and remove the file</source>
        <translation>Abmelden und Datei entfernen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Attached files that are not with the server yet: %1.</source>
        <translation>Anhänge, die noch nicht beim Server sind: %1.</translation>
    </message>
</context>
<context>
    <name>crm::SyncSummary</name>
    <message>
        <source>%1 · %2</source>
        <comment>organisation, status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This file is on this computer alone.</source>
        <translation>Diese Datei liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Join an organisation…</source>
        <translation>Einer Organisation beitreten …</translation>
    </message>
</context>
<context>
    <name>crm::SyncWords</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Aktualisierung nötig</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Offline, %1 to send</source>
        <translation>Offline, %1 zu senden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Receiving, %1 %</source>
        <translation>Empfängt, %1 %</translation>
    </message>
    <message>
        <source>Sending, %1 to go</source>
        <translation>Sendet, noch %1</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 zu senden</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>2 min ago</comment>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>To review: %1.</source>
        <translation>Zu prüfen: %1.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Removal held back</source>
        <translation>Entfernen zurückgehalten</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Server nicht vertraut</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of what is received</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>You may read here: what you change yourself does not reach your colleagues.</source>
        <translation>Sie dürfen hier lesen: Was Sie selbst ändern, erreicht Ihre Kollegen nicht.</translation>
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
    <message>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
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
    <message>
        <source>Something that repeats needs a first day.</source>
        <translation>Was sich wiederholt, braucht einen ersten Tag.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Einzeltermin</translation>
    </message>
    <message>
        <source>Calendar number</source>
        <translation>Kalendernummer</translation>
    </message>
    <message>
        <source>New Task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
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
    <name>crm::TaxClass</name>
    <message>
        <source>The rate is a percentage from 0 to 1,000.</source>
        <translation>Der Satz ist ein Prozentsatz von 0 bis 1.000.</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>Steuerklassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Satz in Prozent</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Üblicher Satz</translation>
    </message>
    <message>
        <source>New Tax Class</source>
        <translation>Neue Steuerklasse</translation>
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
    <message>
        <source>New Team</source>
        <translation>Neues Team</translation>
    </message>
</context>
<context>
    <name>crm::TemplatePicker</name>
    <message>
        <source>No longer on sale, kept with the words and price of the template: %1</source>
        <translation>Nicht mehr im Verkauf, mit Text und Preis der Vorlage beibehalten: %1</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>There is a template of this name; it will be replaced.</source>
        <translation>Es gibt eine Vorlage dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Quotes begun with it follow the catalogue&apos;s prices of their day; prices set by hand are kept.</source>
        <translation>Damit begonnene Angebote folgen den Katalogpreisen ihres Tages; von Hand gesetzte Preise bleiben.</translation>
    </message>
    <message>
        <source>New quote from a template</source>
        <translation>Neues Angebot aus einer Vorlage</translation>
    </message>
    <message>
        <source>Quote templates</source>
        <translation>Angebotsvorlagen</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Vorlagen werden gelesen …</translation>
    </message>
    <message>
        <source>There are no templates yet. Open a quote and choose “Save as template…” from its menu.</source>
        <translation>Es gibt noch keine Vorlagen. Öffnen Sie ein Angebot und wählen Sie in dessen Menü „Als Vorlage speichern …“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Begin the quote</source>
        <translation>Angebot beginnen</translation>
    </message>
    <message>
        <source>This template has been deleted.</source>
        <translation>Diese Vorlage wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>crm::Templates</name>
    <message>
        <source>Save the template “%1”</source>
        <translation>Vorlage „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>crm::TileDialog</name>
    <message>
        <source>New tile</source>
        <translation>Neue Kachel</translation>
    </message>
    <message>
        <source>Change tile</source>
        <translation>Kachel ändern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>In Schritten von</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measured field</source>
        <translation>Gemessenes Feld</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>As wide as the page</source>
        <translation>So breit wie die Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save tile</source>
        <translation>Kachel speichern</translation>
    </message>
    <message>
        <source>Nothing: one figure</source>
        <translation>Nichts: eine Zahl</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
</context>
<context>
    <name>crm::TileReport</name>
    <message>
        <source>The tile “%1” cannot be shown: %2</source>
        <translation>Die Kachel „%1“ kann nicht gezeigt werden: %2</translation>
    </message>
    <message>
        <source>there are no records of the kind “%1”.</source>
        <translation>es gibt keine Einträge der Art „%1“.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>Offene Pipeline nach Phase</translation>
    </message>
    <message>
        <source>Won by month</source>
        <translation>Gewonnen nach Monat</translation>
    </message>
    <message>
        <source>Open deals by colleague</source>
        <translation>Offene Verkaufschancen je Mitarbeiter</translation>
    </message>
    <message>
        <source>Activities by kind</source>
        <translation>Aktivitäten nach Art</translation>
    </message>
</context>
<context>
    <name>crm::TimeGrid</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2/%3</source>
        <comment>rows of the band that are shown, of all</comment>
        <translation>%1–%2/%3</translation>
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
    <message>
        <source>Lead received: %1</source>
        <translation>Lead eingegangen: %1</translation>
    </message>
    <message>
        <source>Changed by Rapport</source>
        <translation>Geändert von Rapport</translation>
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
    <name>crm::TreeHooks</name>
    <message>
        <source>“%1” cannot be part of itself or of what is part of it.</source>
        <translation>„%1“ kann nicht Teil von sich selbst oder von etwas sein, das dazu gehört.</translation>
    </message>
</context>
<context>
    <name>crm::TreePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New below “%1”</source>
        <translation>Neu unter „%1“</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Move “%1” in the tree</source>
        <translation>„%1“ im Baum verschieben</translation>
    </message>
</context>
<context>
    <name>crm::Triage</name>
    <message>
        <source>Again in %1</source>
        <translation>Wieder in %1</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Fällig seit %1</translation>
    </message>
</context>
<context>
    <name>crm::TriageBar</name>
    <message>
        <source>Looked through</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Never again by itself</source>
        <translation>Nie wieder von selbst</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the queue is triaged</source>
        <translation>Wie oft die Liste gesichtet wird</translation>
    </message>
    <message>
        <source>Safety first, then severity, then waiting time</source>
        <translation>Sicherheit zuerst, dann Schwere, dann Wartezeit</translation>
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
    <message>
        <source>Join the organisation</source>
        <translation>Der Organisation beitreten</translation>
    </message>
    <message>
        <source>New Colleague</source>
        <translation>Neuer Kollege</translation>
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
    <name>crm::UserFiles</name>
    <message>
        <source>it is the file that is open; save a backup first and take that</source>
        <translation>es ist die geöffnete Datei; sichern Sie sie zuerst und nehmen Sie die Sicherung</translation>
    </message>
    <message>
        <source>it holds a database, which this would destroy; choose another name</source>
        <translation>sie enthält eine Datenbank, die dadurch zerstört würde; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is a device or a pipe, which a file would take the place of; choose another name</source>
        <translation>das ist ein Gerät oder eine Pipe, an deren Stelle eine Datei träte; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
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
    <name>crm::Voucher</name>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>A voucher is worth more than nothing.</source>
        <translation>Ein Gutschein ist mehr wert als nichts.</translation>
    </message>
    <message>
        <source>The voucher cannot expire before it is issued.</source>
        <translation>Der Gutschein kann nicht vor der Ausstellung ablaufen.</translation>
    </message>
    <message>
        <source>The voucher expired on %1 and cannot be redeemed after that day.</source>
        <translation>Der Gutschein ist am %1 abgelaufen und kann danach nicht eingelöst werden.</translation>
    </message>
    <message>
        <source>Vouchers under this policy are in %1.</source>
        <translation>Gutscheine nach dieser Regel lauten auf %1.</translation>
    </message>
    <message>
        <source>The policy allows at most %1 for one voucher.</source>
        <translation>Die Regel erlaubt höchstens %1 für einen Gutschein.</translation>
    </message>
    <message>
        <source>Only %1 is left of the policy’s budget.</source>
        <translation>Vom Budget der Regel sind nur noch %1 übrig.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Given when left empty</source>
        <translation>Wird vergeben, wenn leer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
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
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Einlösung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Redeemed on</source>
        <translation>Eingelöst am</translation>
    </message>
    <message>
        <source>Redeemed for</source>
        <translation>Eingelöst für</translation>
    </message>
    <message>
        <source>Policy when issued</source>
        <translation>Regel bei Ausstellung</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>Höchstbetrag je Gutschein</translation>
    </message>
    <message>
        <source>Budget left before</source>
        <translation>Restbudget davor</translation>
    </message>
    <message>
        <source>Currency of the policy</source>
        <translation>Währung der Regel</translation>
    </message>
    <message>
        <source>The policy “%1” is no longer in use: choose another one.</source>
        <translation>Die Regel „%1“ ist nicht mehr in Gebrauch: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No voucher policy in use is for %1: choose another currency, or add a policy for it.</source>
        <translation>Keine Gutscheinregel in Gebrauch gilt für %1: Wählen Sie eine andere Währung, oder legen Sie eine Regel dafür an.</translation>
    </message>
    <message>
        <source>Choose the policy under which this voucher is given: %1.</source>
        <translation>Wählen Sie die Regel, nach der dieser Gutschein gegeben wird: %1.</translation>
    </message>
    <message>
        <source>A voucher that was cancelled cannot be redeemed.</source>
        <translation>Ein stornierter Gutschein kann nicht eingelöst werden.</translation>
    </message>
    <message>
        <source>A voucher cannot be redeemed in the future.</source>
        <translation>Ein Gutschein kann nicht in der Zukunft eingelöst werden.</translation>
    </message>
    <message>
        <source>A voucher cannot be redeemed before it is issued.</source>
        <translation>Ein Gutschein kann nicht vor seiner Ausstellung eingelöst werden.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Under the policy “%1” a voucher issued on this day expires on %2 at the latest.</source>
        <translation>Nach der Regel „%1“ verfällt ein an diesem Tag ausgestellter Gutschein spätestens am %2.</translation>
    </message>
    <message>
        <source>A voucher expires after its last day: change “Expires on”.</source>
        <translation>Ein Gutschein verfällt nach seinem letzten Tag: Ändern Sie „Läuft ab am“.</translation>
    </message>
    <message>
        <source>A voucher cannot be issued in the future.</source>
        <translation>Ein Gutschein kann nicht in der Zukunft ausgestellt werden.</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed: this does not change any more.</source>
        <translation>Der Gutschein %1 wurde eingelöst: Das ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>Voucher %1 has been redeemed. If that was a mistake, take the redemption back: set the status to “Issued” and empty “Redeemed on”.</source>
        <translation>Der Gutschein %1 wurde eingelöst. War das ein Versehen, nehmen Sie die Einlösung zurück: Setzen Sie den Status auf „Ausgestellt“ und leeren Sie „Eingelöst am“.</translation>
    </message>
    <message>
        <source>New Voucher</source>
        <translation>Neuer Gutschein</translation>
    </message>
</context>
<context>
    <name>crm::VoucherBar</name>
    <message>
        <source>Policies…</source>
        <translation>Regeln …</translation>
    </message>
    <message numerus="yes">
        <source>Redeem %n voucher(s)</source>
        <translation>
            <numerusform>%n Gutschein einlösen</numerusform>
            <numerusform>%n Gutscheine einlösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n voucher(s)</source>
        <translation>
            <numerusform>%n Gutschein stornieren</numerusform>
            <numerusform>%n Gutscheine stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been redeemed already.</source>
        <translation>%1 wurde bereits eingelöst.</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Cancel the Voucher</source>
        <translation>Gutschein stornieren</translation>
    </message>
</context>
<context>
    <name>crm::VoucherBudget</name>
    <message>
        <source>%1: %2 of %3 left this month</source>
        <translation>%1: diesen Monat noch %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left this quarter</source>
        <translation>%1: dieses Quartal noch %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left this year</source>
        <translation>%1: dieses Jahr noch %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 given, no budget set</source>
        <translation>%1: %2 vergeben, kein Budget gesetzt</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Counts in the budget of %1: %2 left.</source>
        <comment>period and amount</comment>
        <translation>Zählt im Budget von %1: noch %2 übrig.</translation>
    </message>
    <message>
        <source>A new voucher counts in the running budget: it is issued on %1 or later.</source>
        <translation>Ein neuer Gutschein zählt im laufenden Budget: Er wird am %1 oder später ausgestellt.</translation>
    </message>
</context>
<context>
    <name>crm::VoucherPolicy</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
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
        <source>“%1” is not a currency code such as EUR or USD.</source>
        <translation>„%1“ ist kein Währungscode wie EUR oder USD.</translation>
    </message>
    <message>
        <source>The limit cannot be negative.</source>
        <translation>Die Grenze kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The budget cannot be negative.</source>
        <translation>Das Budget kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A voucher is good for at least one day.</source>
        <translation>Ein Gutschein gilt mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Voucher policy</source>
        <translation>Gutscheinregel</translation>
    </message>
    <message>
        <source>Voucher policies</source>
        <translation>Gutscheinregeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>Höchstbetrag je Gutschein</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget per</source>
        <translation>Budget je</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Gültig in Tagen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>New Voucher Policy</source>
        <translation>Neue Gutscheinregel</translation>
    </message>
</context>
<context>
    <name>crm::WaitingDraft</name>
    <message numerus="yes">
        <source>%n draft(s) you have not saved yet are kept.</source>
        <translation>
            <numerusform>Ein noch nicht gespeicherter Entwurf ist aufbewahrt.</numerusform>
            <numerusform>%n noch nicht gespeicherte Entwürfe sind aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 · note or call being written</source>
        <translation>%1 · Notiz oder Anruf in Arbeit</translation>
    </message>
    <message>
        <source>%1 · changes not saved</source>
        <translation>%1 · Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved Drafts</source>
        <translation>Ungespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>All that was typed is saved.</source>
        <translation>Alles Getippte ist gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved Dra&amp;fts…</source>
        <translation>Ungespeicherte Ent&amp;würfe…</translation>
    </message>
    <message>
        <source>%1 · not saved yet</source>
        <translation>%1 · noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>crm::Warranty</name>
    <message>
        <source>Under warranty until %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>The warranty ended on %1</source>
        <translation>Die Garantie endete am %1</translation>
    </message>
    <message>
        <source>No warranty is recorded</source>
        <translation>Keine Garantie erfasst</translation>
    </message>
</context>
<context>
    <name>crm::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::WeekView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Zeiten der Woche</translation>
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
    <name>crm::WordLists</name>
    <message>
        <source>Case Categories</source>
        <translation>Vorgangskategorien</translation>
    </message>
    <message>
        <source>Causes of Complaints</source>
        <translation>Ursachen von Beschwerden</translation>
    </message>
    <message>
        <source>Product Categories</source>
        <translation>Produktkategorien</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>crm::WorkCalendar</name>
    <message>
        <source>A holiday or exception has no date written as 2026-12-24.</source>
        <translation>Ein Feiertag oder eine Ausnahme hat kein Datum der Form 2026-12-24.</translation>
    </message>
    <message>
        <source>“%1” is not a date written as 2026-12-24.</source>
        <translation>„%1“ ist kein Datum der Form 2026-12-24.</translation>
    </message>
    <message>
        <source>%1: hours are pairs of times: [[&quot;09:00&quot;, &quot;17:30&quot;]].</source>
        <translation>%1: Zeiten stehen paarweise: [[&quot;09:00&quot;, &quot;17:30&quot;]].</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day such as 09:00 or 24:00.</source>
        <translation>%1: „%2“ ist keine Uhrzeit wie 09:00 oder 24:00.</translation>
    </message>
    <message>
        <source>The calendar has no “week” with the hours of mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>Der Kalender hat kein „week“ mit den Zeiten von mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week: use mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>„%1“ ist kein Wochentag: Nehmen Sie mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>“holidays” is a list of dates: [&quot;2026-05-01&quot;].</source>
        <translation>„holidays“ ist eine Liste von Daten: [&quot;2026-05-01&quot;].</translation>
    </message>
    <message>
        <source>“exceptions” is a list such as [{&quot;date&quot;: &quot;2026-12-24&quot;, &quot;spans&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}].</source>
        <translation>„exceptions“ ist eine Liste wie [{&quot;date&quot;: &quot;2026-12-24&quot;, &quot;spans&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}].</translation>
    </message>
    <message>
        <source>There are two exceptions for %1.</source>
        <translation>Für den %1 gibt es zwei Ausnahmen.</translation>
    </message>
    <message>
        <source>The calendar is not JSON: it cannot be read at character %1.</source>
        <translation>Der Kalender ist kein JSON: An Zeichen %1 lässt er sich nicht lesen.</translation>
    </message>
    <message>
        <source>The calendar is not a JSON object with zone and week.</source>
        <translation>Der Kalender ist kein JSON-Objekt mit zone und week.</translation>
    </message>
    <message>
        <source>A calendar has no “%1”, only name, zone, week, holidays and exceptions.</source>
        <translation>Ein Kalender hat kein „%1“, nur name, zone, week, holidays und exceptions.</translation>
    </message>
    <message>
        <source>The calendar names no time zone, such as Europe/Berlin.</source>
        <translation>Der Kalender nennt keine Zeitzone wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 holidays and exceptions.</source>
        <translation>Der Kalender hat mehr als %1 Feiertage und Ausnahmen.</translation>
    </message>
    <message>
        <source>%1: times go from 00:00 to 24:00.</source>
        <translation>%1: Zeiten gehen von 00:00 bis 24:00.</translation>
    </message>
    <message>
        <source>%1: %2 has no length.</source>
        <translation>%1: %2 hat keine Dauer.</translation>
    </message>
    <message>
        <source>%1: %2 ends before it begins. A shift over midnight is two spans: until 24:00, and from 00:00 of the next day.</source>
        <translation>%1: %2 endet, bevor es beginnt. Eine Schicht über Mitternacht sind zwei Spannen: bis 24:00 und ab 00:00 des nächsten Tages.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 und %3 überschneiden sich.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>The calendar has no working hours: nothing would ever become due.</source>
        <translation>Der Kalender hat keine Arbeitszeiten: Nichts würde je fällig.</translation>
    </message>
    <message>
        <source>“holiday_names” names days: {&quot;2026-05-01&quot;: &quot;Labour Day&quot;}.</source>
        <translation>„holiday_names“ nennt Tage beim Namen: {&quot;2026-05-01&quot;: &quot;Tag der Arbeit&quot;}.</translation>
    </message>
</context>
<context>
    <name>crm::WorkLedger</name>
    <message>
        <source>The pause from %1 begins before the start.</source>
        <translation>Die Pause ab %1 beginnt vor dem Start.</translation>
    </message>
    <message>
        <source>The pause from %1 begins before the one before it ends: give pauses in order.</source>
        <translation>Die Pause ab %1 beginnt, bevor die vorige endet: Geben Sie Pausen der Reihe nach an.</translation>
    </message>
    <message>
        <source>The pause from %1 ends before it begins.</source>
        <translation>Die Pause ab %1 endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The pause from %1 has no end, and another follows it.</source>
        <translation>Die Pause ab %1 hat kein Ende, und eine weitere folgt.</translation>
    </message>
    <message>
        <source>“%1” is not a time written as 2026-04-30T16:00.</source>
        <translation>„%1“ ist keine Zeit der Form 2026-04-30T16:00.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3.</source>
        <translation>„%1“ liegt außerhalb der Jahre %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: the clock is put forward over it. Give the time with its offset.</source>
        <translation>%1 gibt es in %2 nicht: Die Uhr wird darüber hinweg vorgestellt. Geben Sie die Zeit mit ihrem Abstand zu UTC an.</translation>
    </message>
    <message>
        <source>“%1” is not an offset from UTC.</source>
        <translation>„%1“ ist kein Abstand zu UTC.</translation>
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
<context>
    <name>crm::sync::FileTransfer</name>
    <message>
        <source>The server has no room for more attached files. Ask its administrator to make some. Yours stay on this computer, and go by themselves when there is room.</source>
        <translation>Auf dem Server ist kein Platz für weitere angehängte Dateien. Bitten Sie die Verwaltung, welchen zu schaffen. Ihre bleiben auf diesem Computer und gehen von selbst, sobald Platz ist.</translation>
    </message>
</context>
</TS>
