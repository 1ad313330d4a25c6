import { NothingHere } from "@/components/ui/nothing-here";

/** What isn't there in a case that is: the case's rooms stay in reach. */
export default function NotFoundInCase() {
  return <NothingHere />;
}
