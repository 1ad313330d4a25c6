/** Who is at work: the first argument of every read and write of `lib`. */
export type Analyst = {
  id: string;
  name: string;
  email: string;
  /** The owner of the installation: adds accounts, creates cases, puts members into them. */
  isOwner: boolean;
};
