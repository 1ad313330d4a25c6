"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { OriginActions } from "@/components/sources/origin/origin-actions";
import { joinOrigin, splitOrigin } from "@/lib/sources/origins/join-origin";

/** Puts a source under the origin of another. */
export const join: OriginActions["join"] = async (caseId, sourceId, otherId) =>
  shown(act((analyst) => joinOrigin(analyst, caseId, sourceId, otherId)));

/** Gives a source an origin of its own. */
export const split: OriginActions["split"] = async (caseId, sourceId) =>
  shown(act((analyst) => splitOrigin(analyst, caseId, sourceId)));
