/** Lancement de Chromium pour les essais : page d’essai seulement, donc sans bac à sable, et sans appel de fond au réseau. */
export const LANCEMENT = {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
