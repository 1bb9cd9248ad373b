import { plageDUneCellule } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import { baremeDe, lirePeriode, PERIODE_PAR_DEFAUT, planchersDe } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { textesDeFeuille } from './contrat'
import { tableauxDe, tauxDe } from './lire'
import { releverAilleurs } from './relever'

const REGIMES = [33, 50, 100] as const
const PLANCHER = /(?:plancher|abaiss[^.;%\d]{0,60}?\b(?:jusqu[’'](?:à|au)|minimum|au moins))[^.;%\d]{0,60}?(\d{1,3})\s?%/gi

/** Plancher que le texte de l'article 2 cite, contre le régime des communes du tableau (CMS-31). */
export const PLANCHER_CITE: Controle = {
  id: 'CMS-31.plancher',
  regle: 'CMS-31',
  gravite: 'EL',
  aide: 'audit-trame.aide.plancher-cite',
  examiner: (dossier, carnet) => {
    const tableaux = tableauxDe(dossier, 'TAB-13')
    for (const tableau of tableaux) {
      if (tableaux.filter(({ feuille }) => feuille === tableau.feuille).length > 1) continue
      const regime = regimeDe(tableau)
      if (regime !== null) examinerLesTextes(dossier, tableau, regime, carnet)
    }
  },
}

/** Le régime de toutes les communes du tableau ; `null` : elles n'ont pas le même, ou rien ne le dit. */
function regimeDe(tableau: TableauReconnu): (typeof REGIMES)[number] | null {
  const points = new Set(Array.from(tableau.objets).map((objet) => tauxDe(tableau, objet, 'tauxRattrapage')?.points))
  return points.size === 1 ? (REGIMES.find((regime) => points.has(regime)) ?? null) : null
}

function examinerLesTextes({ tableaux, contexte }: Dossier, tableau: TableauReconnu, regime: (typeof REGIMES)[number], carnet: Carnet): void {
  const { feuille } = tableau
  const plages = tableaux.filter((autre) => autre.feuille === feuille).map(({ plage }) => plage)
  const periode = lirePeriode(tableau.periode ?? contexte.periode?.valeur ?? '')?.periode ?? PERIODE_PAR_DEFAUT
  const bareme = baremeDe(periode)
  const attendu = planchersDe(regime, bareme).plancherAbaissant
  const admis = REGIMES.map((autre) => planchersDe(autre, bareme).plancherAbaissant)
  for (const { ligne, colonne, texte } of textesDeFeuille(feuille)) {
    if (plages.some((plage) => contient(plage, { ligne, colonne }))) continue
    const cites = [...texte.matchAll(PLANCHER)].map(([, points]) => Number(points))
    const [cite] = cites
    // Un texte qui énumère les planchers rappelle la loi ; il n’en applique aucun.
    if (cite === undefined || new Set(cites).size > 1 || !admis.includes(cite) || enumere(texte, admis)) continue
    if (cite === attendu) carnet.conforme()
    else {
      const donnees = { cite, regime, plancher: attendu }
      carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, ligne, colonne), texte, { phrase: 'plancher-cite', donnees, attendu: `${attendu} %` }))
    }
  }
}

function enumere(texte: string, admis: readonly number[]): boolean {
  const dits = new Set([...texte.matchAll(/(\d{1,3})(?:\s?%|\s*,|\s+ou\b|\s+et\b)/g)].map(([, points]) => Number(points)))
  return admis.filter((points) => dits.has(points)).length > 1
}
