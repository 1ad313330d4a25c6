import "./globals.css";
import type { Metadata, Viewport } from "next";
import { findSignedIn } from "@/app/signed-in";
import { KeysProvider } from "@/components/ui/keys/keys-provider";
import { DEFAULT_PREFERENCES, getPreferences } from "@/lib/accounts/preferences";

export const metadata: Metadata = {
  title: { default: "Gainsay", template: "%s · Gainsay" },
  description: "Who claimed what, in which source, and which claims conflict.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The frame of every page: the analyst's theme before anything is painted, and the analyst's keys. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const analyst = await findSignedIn();
  const { theme, singleKeys, keys } = analyst ? await getPreferences(analyst) : DEFAULT_PREFERENCES;
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <KeysProvider value={{ singleKeys, keys }}>{children}</KeysProvider>
      </body>
    </html>
  );
}
