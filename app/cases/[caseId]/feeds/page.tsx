import type { Metadata } from "next";
import { feedActions } from "@/app/cases/[caseId]/feeds/feed-actions";
import { orNotFound } from "@/app/or-not-found";
import { signedIn } from "@/app/signed-in";
import { FeedForm } from "@/components/feeds/feed-form";
import { FeedInbox } from "@/components/feeds/feed-inbox";
import { FeedList } from "@/components/feeds/feed-list";
import { PageHead } from "@/components/ui/page-head";
import { listFeedItems, listFeeds } from "@/lib/feeds/list-feeds";

export const metadata: Metadata = { title: "Feeds" };

/** The feeds that a case watches, and what they had new. */
export default async function FeedsPage({ params }: PageProps<"/cases/[caseId]/feeds">) {
  const { caseId } = await params;
  const analyst = await signedIn();
  const [feeds, waiting, passed] = await orNotFound(
    Promise.all([
      listFeeds(analyst, caseId),
      listFeedItems(analyst, caseId),
      listFeedItems(analyst, caseId, "passed"),
    ]),
  );
  return (
    <>
      <PageHead crumbs={[{ label: "Sources", href: `/cases/${caseId}/sources` }]} title="Feeds" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
        <FeedInbox caseId={caseId} waiting={waiting} passed={passed} feeds={feeds} actions={feedActions} />
        <section aria-label="Watched feeds" className="grid gap-4">
          <FeedForm caseId={caseId} watch={feedActions.watch} />
          <FeedList caseId={caseId} feeds={feeds} now={new Date()} actions={feedActions} />
        </section>
      </div>
    </>
  );
}
