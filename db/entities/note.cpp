// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"

#include "db/entities/customerlink.h"
#include "db/entities/setlink.h"

namespace crm {

static void noteDefaults(Saving &s)
{
    if (s.record.isNull("at"))
        s.record.setValue("at", s.now);
    if (!s.before && s.record.entity().indexOf("user") >= 0 && s.record.isNull("user"))
        s.record.setReference("user", s.user);
}

static void noteTitle(Saving &s)
{
    if (s.record.text("title").trimmed().isEmpty())
        s.record.setValue("title", s.record.text("body").section(u'\n', 0, 0).left(80));
}

const Entity &Note::entity()
{
    static const Entity entity = Describe<Note>("note", 18, "crm::Note", QT_TR_NOOP("Note"), QT_TR_NOOP("Notes"))
                                     .newOne(QT_TR_NOOP("New Note"))
                                     .field("title", QT_TR_NOOP("Title"), &Note::title, Listed | Searched)
                                     .longText("body", QT_TR_NOOP("Text"), &Note::body, Required | Searched)
                                     .field("at", QT_TR_NOOP("When"), &Note::at, Listed)
                                     .field("person", QT_TR_NOOP("Contact"), &Note::person, Listed)
                                     .field("organisation", QT_TR_NOOP("Company"), &Note::organisation, Listed)
                                     .field("opportunity", QT_TR_NOOP("Deal"), &Note::opportunity)
                                     .field("service_case", QT_TR_NOOP("Case"), &Note::serviceCase)
                                     .field("lead", QT_TR_NOOP("Lead"), &Note::lead)
                                     .field("user", QT_TR_NOOP("By"), &Note::user, Listed)
                                     .field("pinned", QT_TR_NOOP("Pinned"), &Note::pinned)
                                     .title("title")
                                     .timeline("at")
                                     .order("-at")
                                     .icon("note")
                                     .hook(noteDefaults)
                                     .hook(noteTitle)
                                     .hook(linkCustomer);
    return entity;
}

const Entity &Attachment::entity()
{
    static const Entity entity
        = Describe<Attachment>("attachment", 19, "crm::Attachment", QT_TR_NOOP("Attachment"), QT_TR_NOOP("Attachments"))
              .field("name", QT_TR_NOOP("File"), &Attachment::name, Required | Listed | Searched)
              .field("media_type", QT_TR_NOOP("Type"), &Attachment::mediaType, Listed)
              .field("size", QT_TR_NOOP("Size in bytes"), &Attachment::size, Listed)
              .field("sha256", QT_TR_NOOP("Checksum"), &Attachment::sha256, Required | ReadOnly | Indexed)
              .field("at", QT_TR_NOOP("Added"), &Attachment::at, Listed)
              .field("person", QT_TR_NOOP("Contact"), &Attachment::person)
              .field("organisation", QT_TR_NOOP("Company"), &Attachment::organisation)
              .field("opportunity", QT_TR_NOOP("Deal"), &Attachment::opportunity)
              .field("service_case", QT_TR_NOOP("Case"), &Attachment::serviceCase)
              .title("name")
              .timeline("at")
              .order("-at")
              .icon("paperclip")
              .hook(noteDefaults)
              .hook(linkCustomer);
    return entity;
}

/// The colours of the palette that a badge may have, each readable in either theme.
static const QList<Choice> &tagColours()
{
    static const QList<Choice> choices{
        {0, "accent", QT_TRANSLATE_NOOP("crm::Tag", "Blue"), "accent"},
        {1, "info", QT_TRANSLATE_NOOP("crm::Tag", "Teal"), "info"},
        {2, "ok", QT_TRANSLATE_NOOP("crm::Tag", "Green"), "ok"},
        {3, "warn", QT_TRANSLATE_NOOP("crm::Tag", "Amber"), "warn"},
        {4, "bad", QT_TRANSLATE_NOOP("crm::Tag", "Red"), "bad"},
        {5, "violet", QT_TRANSLATE_NOOP("crm::Tag", "Violet"), "violet"},
    };
    return choices;
}

const Entity &Tag::entity()
{
    static const Entity described = [] {
        Entity entity = Describe<Tag>("tag", 20, "crm::Tag", QT_TR_NOOP("Tag"), QT_TR_NOOP("Tags"))
                            .newOne(QT_TR_NOOP("New Tag"))
                            .field("name", QT_TR_NOOP("Name"), &Tag::name, Required | Listed | Indexed | Unique)
                            .field("tone", QT_TR_NOOP("Colour"), &Tag::tone)
                            .title("name")
                            .icon("tag");
        auto &tone = entity.fields[entity.indexOf("tone")]; // text in the struct: older files keep what else it says
        tone.kind = FieldKind::Choice;
        tone.choices = &tagColours();
        return entity;
    }();
    return described;
}

const Entity &TagLink::entity()
{
    static const Entity entity
        = Describe<TagLink>("tag_link", 21, "crm::TagLink", QT_TR_NOOP("Tagging"), QT_TR_NOOP("Taggings"))
              .field("tag", QT_TR_NOOP("Tag"), &TagLink::tag, Required | Listed | Owner)
              .field("person", QT_TR_NOOP("Contact"), &TagLink::person, Owner)
              .field("organisation", QT_TR_NOOP("Company"), &TagLink::organisation, Owner)
              .field("opportunity", QT_TR_NOOP("Deal"), &TagLink::opportunity, Owner)
              .field("service_case", QT_TR_NOOP("Case"), &TagLink::serviceCase, Owner)
              .title("tag")
              .order("rid")
              .icon("tag")
              .hook([](Saving &s) {
                  nameMember(s, {"tag", "person", "organisation", "opportunity", "service_case"});
              });
    return entity;
}

const Entity &Preference::entity()
{
    static const Entity entity
        = Describe<Preference>("preference", 22, "crm::Preference", QT_TR_NOOP("Preference"), QT_TR_NOOP("Preferences"))
              .field("topic", QT_TR_NOOP("Topic"), &Preference::topic, Required | Listed)
              .field("value", QT_TR_NOOP("Preference"), &Preference::value, Required | Listed | Searched)
              .field("source", QT_TR_NOOP("Source"), &Preference::source, Listed)
              .field("since", QT_TR_NOOP("Since"), &Preference::since, Listed)
              .field("person", QT_TR_NOOP("Contact"), &Preference::person, Owner)
              .field("organisation", QT_TR_NOOP("Company"), &Preference::organisation, Owner)
              .title("topic")
              .icon("heart");
    return entity;
}

const Entity &SavedView::entity()
{
    static const Entity entity
        = Describe<SavedView>("saved_view", 23, "crm::SavedView", QT_TR_NOOP("Saved view"), QT_TR_NOOP("Saved views"))
              .newOne(QT_TR_NOOP("New Saved View"))
              .field("name", QT_TR_NOOP("Name"), &SavedView::name, Required | Listed)
              .field("entity", QT_TR_NOOP("Kind of records"), &SavedView::entityName, Required | Listed)
              .longText("definition", QT_TR_NOOP("Definition"), &SavedView::definition, Required | Hidden)
              .field("position", QT_TR_NOOP("Position"), &SavedView::position)
              .field("owner", QT_TR_NOOP("Owner"), &SavedView::owner)
              .title("name")
              .order("position")
              .icon("bookmark");
    return entity;
}

} // namespace crm
