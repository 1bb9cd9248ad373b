import politique from '../politique-de-contenu.json'

/** En-têtes de l'atelier : la politique de la page, plus ce qu'une balise `meta` ne peut pas dire. */
export const ENTETES_ATELIER: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries({ ...politique, 'frame-ancestors': "'self'" })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-cache',
}

/** En-têtes du complément en mise au point : sa page porte déjà sa politique, et Excel l'affiche dans un cadre. */
export const ENTETES_COMPLEMENT: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
}
