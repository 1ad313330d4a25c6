"use client";

import Link from "next/link";
import type { ActorActions } from "@/components/actors/actor-actions";
import { FactForm } from "@/components/actors/fact-form";
import { FactList } from "@/components/actors/fact-list";
import { Section } from "@/components/ui/section";
import type { ActorView } from "@/lib/actors/get-actor";
import { formatDate } from "@/lib/dates/format-date";

const PERIOD = [
  { name: "from", label: "From", placeholder: "November 2012" },
  { name: "until", label: "Until", placeholder: "still so, or not known" },
];

type Props = { caseId: string; actor: ActorView; actions: ActorActions };

/** The other names of an actor, its roles and what it belongs to, each with a form that adds one. */
export function ActorSections({ caseId, actor, actions }: Props) {
  return (
    <div className="grid gap-4">
      <Section size="small" title="Other names">
        <FactList
          facts={actor.aliases.map(({ id, name }) => ({ id, name, content: name }))}
          remove={(id) => actions.removeAlias(caseId, actor.id, id)}
        />
        <FactForm
          label="Add another name"
          submitLabel="Add the name"
          fields={[{ name: "name", label: "Another name", wide: true }]}
          save={({ name = "" }) => actions.addAlias(caseId, actor.id, { name })}
        />
      </Section>
      <Section size="small" title="Roles">
        <FactList
          facts={actor.roles.map(({ id, title, institution, from, until }) => ({
            id,
            name: `the role ${title}`,
            content: (
              <>
                <b className="font-medium">{title}</b>
                {institution ? ", " : ""}
                {institution ? <ActorLink caseId={caseId} actor={institution} /> : null}
                <Period from={from} until={until} />
              </>
            ),
          }))}
          remove={(id) => actions.removeRole(caseId, actor.id, id)}
        />
        <FactForm
          label="Add a role"
          submitLabel="Add the role"
          fields={[
            { name: "title", label: "Role", placeholder: "foreign minister" },
            { name: "institution", label: "Institution", placeholder: "of which institution" },
            ...PERIOD,
          ]}
          save={({ title = "", institution = "", from = "", until = "" }) =>
            actions.addRole(caseId, actor.id, { title, institution, from, until })
          }
        />
      </Section>
      <Section size="small" title="Belongs to">
        <FactList
          facts={actor.parents.map(({ id, parent, from, until }) => ({
            id,
            name: parent.name,
            content: (
              <>
                <ActorLink caseId={caseId} actor={parent} />
                <Period from={from} until={until} />
              </>
            ),
          }))}
          remove={(id) => actions.removeParent(caseId, actor.id, id)}
        />
        <FactForm
          label="Add what it belongs to"
          submitLabel="Add the institution"
          fields={[{ name: "parent", label: "Institution", wide: true }, ...PERIOD]}
          save={({ parent = "", from = "", until = "" }) =>
            actions.addParent(caseId, actor.id, { parent, from, until })
          }
        />
      </Section>
    </div>
  );
}

function ActorLink({ caseId, actor }: { caseId: string; actor: { id: string; name: string } }) {
  return (
    <Link href={`/cases/${caseId}/actors/${actor.id}`} className="underline">
      {actor.name}
    </Link>
  );
}

function Period({ from, until }: { from: string | null; until: string | null }) {
  if (!from && !until) return null;
  const words = [from && `from ${formatDate(from)}`, until && `until ${formatDate(until)}`];
  return <span className="text-sm text-ink-2 tabular-nums"> · {words.filter(Boolean).join(" ")}</span>;
}
