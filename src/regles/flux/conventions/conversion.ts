import { auxQuinzeChiffres, declarerSuivi, placerConstat } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_34: FicheDeRegle = {
  id: 'FLUX-34',
  titre: 'Taux de conversion en flux (RPLS)',
  nature: 'calcul',
  articles: [reference('sans article : information de l’enquête RPLS', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  bailleur: { titres: ['bailleur'], type: 'texte', exigee: true },
  geres: { titres: ['logements gérés en flux', 'gérés en flux'], type: 'entier', exigee: true },
  total: { titres: ['total RPLS', 'total des logements'], type: 'entier', exigee: true, zeroVide: true },
  totalBailleur: { titres: ['total du bailleur', 'parc du bailleur'], type: 'entier', zeroVide: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

function constatsDe({ numero, bailleur, geres, total, totalBailleur }: Ligne): ConstatDeTableau[] {
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_34.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = bailleur ?? `ligne ${numero}`
  if (total === null) return [placerConstat(lieu('total'), 'IF', 'flux-conventions.total-absent', { nom })]
  const constats: ConstatDeTableau[] = []
  if (geres !== null && geres > total)
    constats.push(placerConstat(lieu('geres'), 'IN', 'flux-conventions.geres-superieurs', { nom, geres, total }))
  if (totalBailleur !== null && totalBailleur !== total) {
    constats.push(placerConstat(lieu('totalBailleur'), 'IN', 'flux-conventions.totaux-differents', { nom, total, totalBailleur }))
  }
  return constats
}

/** Logements gérés en flux sur le total, fraction (FLUX-34) ; `""` sans total, ou si les gérés le dépassent. */
export function tauxDeConversion(geres: number | null, total: number | null): number | '' {
  return geres === null || total === null || total === 0 || geres > total ? '' : auxQuinzeChiffres(geres / total)
}

export const SUIVI_CONVERSION = declarerSuivi({
  id: 'FLUX-34',
  titre: 'Conversion en flux',
  aide: 'Une ligne par bailleur : logements gérés en flux rapportés au total, tels que l’enquête RPLS les dit. Le contrôle compare ce total à celui du bailleur.',
  fiches: [FLUX_34],
  colonnes: COLONNES,
  cle: ['bailleur'],
  aides: {
    bailleur: 'Bailleur.',
    geres: 'Logements gérés en flux selon RPLS. 0 est un nombre ; vide : non dit.',
    total: 'Total des logements selon RPLS. 0 ou vide : non dit.',
    totalBailleur: 'Total des logements selon le bailleur. 0 ou vide : non comparé.',
  },
  calculees: [{ titre: 'taux de conversion', unite: 'fraction' }],
  exemple: [['Bailleur A', 1980, 2400, 2400]],
  controler: (lignes) => ({
    constats: lignes.flatMap(constatsDe),
    calculs: lignes.map(({ geres, total }) => [tauxDeConversion(geres, total)]),
  }),
})
