import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue, TableauDeSuivi } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { arrondirProduit, fractionDuPourcentage } from '../../socle/fraction'
import { FLUX_2022, reference } from '../../socle/sources'
import * as S from './colonnes-de-suivi'
import { echeanceDesReservataires } from './echeances-du-bilan'
import { controlerLEnvoi } from './envoi'
import { OPERATIONS_PAR_CATEGORIE, operationsManquantes, prevoirLesOperations } from './operations-prevues'

export const FLUX_32: FicheDeRegle = {
  id: 'FLUX-32',
  titre: 'Prévisionnel des logements soustraits',
  nature: 'calcul',
  articles: [reference('art. R. 441-5 I du CCH', FLUX_2022, '5.2')],
  parametres: [],
  pointsOuverts: ['AMB-45'],
}

const ANNEE = 'Année prévue'
const COLONNES = {
  bailleur: S.BAILLEUR,
  annee: S.colonneDeLAnnee(ANNEE),
  misEnLocation: { titres: ['Mis en location prévus', 'A prévu'], type: 'entier', zeroVide: true },
  ventes: { titres: ['Ventes imposant un relogement', 'Ventes'], type: 'entier' },
  part: { titres: ['Part à reloger'], type: 'taux' },
  mutations: { titres: ['Mutations prévues', 'Mutations'], type: 'entier' },
  operations: { titres: ['Autres opérations', 'Opérations'], type: 'entier' },
  justification: { titres: ['Justification'], type: 'texte' },
  envoi: S.ENVOI,
  report: S.REPORT,
  ...OPERATIONS_PAR_CATEGORIE,
} as const satisfies ColonnesAttendues
type Ligne = LigneLue<typeof COLONNES>

/** Logements que le bailleur prévoit de soustraire du flux de l'année (FLUX-32). */
export const SUIVI_DU_PREVISIONNEL: TableauDeSuivi = declarerSuivi({
  id: 'FLUX-32',
  titre: 'Prévisionnel des logements soustraits',
  aide: 'Une ligne par bailleur et par année. Le contrôle calcule les relogements des ventes, les soustraits prévus (B) et le flux prévu (C = A − B), et dit ce qui manque.',
  fiches: [FLUX_32],
  colonnes: COLONNES,
  cle: ['bailleur', 'annee'],
  aides: {
    bailleur: S.AIDE_BAILLEUR,
    annee: 'Année en cours, sur quatre chiffres : celle des soustractions. Vide ou 0 : l’échéance ne se juge pas.',
    misEnLocation: 'Logements que le bailleur prévoit de mettre en location (A). Vide ou 0 : C n’est pas calculé.',
    ventes: 'Logements à vendre qui imposent un relogement. 0 : aucun ; vide : B n’est pas calculé.',
    part: 'Part de ces ventes à reloger, de 0 à 100 % (0,5 ou 50 %). Vide : B n’est calculé que sans vente.',
    mutations: 'Mutations prévues : historique et objectifs. 0 : aucune ; vide : B n’est pas calculé.',
    operations:
      'Total des relogements de rénovation urbaine, de copropriétés, d’insalubrité, d’urgence. 0 : aucun ; vide : la somme de b2, b3, b4 et b6, ou B n’est pas calculé.',
    justification: 'Document qui justifie la prévision. Vide : à fournir.',
    envoi: S.AIDE_ENVOI,
    report: S.AIDE_REPORT,
    b2: 'Dont rénovation ou renouvellement urbain. 0 : aucun ; vide : non réparti.',
    b3: 'Dont opérations de copropriétés dégradées. 0 : aucun ; vide : non réparti.',
    b4: 'Dont insalubrité avec interdiction d’habiter. 0 : aucun ; vide : non réparti.',
    b6: 'Dont urgence. 0 : aucun ; vide : non réparti.',
  },
  calculees: [
    { titre: 'Relogements des ventes', unite: 'logements' },
    { titre: 'B prévisionnel', unite: 'logements' },
    { titre: 'C prévisionnel', unite: 'logements' },
  ],
  exemple: [['Bailleur A', 2025, 1000, 60, 0.5, 210, 110, 'Plan de vente et bilan des mutations', '2025-02-20', null, 70, 20, 15, 5]],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => controlerLaLigne(ligne, contexte)),
    calculs: lignes.map((ligne) => {
      const { relogements, soustraits, flux } = calculer(ligne)
      return [relogements ?? '', soustraits ?? '', flux ?? '']
    }),
  }),
})

/** Relogements des ventes arrondis au plus proche : une prévision n'est ni un minimum ni un maximum. */
function calculer(ligne: Ligne) {
  const { misEnLocation, ventes, part, mutations } = ligne
  const operations = prevoirLesOperations(ligne).total
  const relogements = ventes === 0 ? 0 : ventes === null || part === null ? null : arrondirProduit(fractionDuPourcentage(part), ventes, 'proche')
  const soustraits = relogements === null || mutations === null || operations === null ? null : relogements + mutations + operations
  const flux = soustraits === null || misEnLocation === null || soustraits > misEnLocation ? null : misEnLocation - soustraits
  return { relogements, soustraits, flux }
}

function controlerLaLigne(ligne: Ligne, contexte: ContexteDeSuivi): readonly ConstatDeTableau[] {
  const { numero, annee, misEnLocation, ventes, part, mutations, justification, envoi, report } = ligne
  const { soustraits } = calculer(ligne)
  const manquantes = operationsManquantes(prevoirLesOperations(ligne), COLONNES.operations.titres[0])
  const constats = [...S.controlerLAnnee('FLUX-32', numero, ANNEE, annee)]
  if (ventes === null && mutations === null && manquantes[0] === COLONNES.operations.titres[0]) {
    constats.push(placerConstat({ regle: 'FLUX-32', ligne: numero, colonne: null }, 'EL', 'flux.suivi-bilan.previsionnel-absent'))
    // Un prévisionnel absent n'a ni justification ni envoi à attendre.
    if (envoi === null) return constats
  } else if (soustraits === null) {
    const absents = [
      ...(ventes === null ? [COLONNES.ventes.titres[0]] : []),
      ...(part === null && ventes !== null && ventes > 0 ? [COLONNES.part.titres[0]] : []),
      ...(mutations === null ? [COLONNES.mutations.titres[0]] : []),
      ...manquantes,
    ]
    if (absents.length > 0) constats.push(placerConstat({ regle: 'FLUX-32', ligne: numero, colonne: absents[0] ?? null }, 'AL', 'flux.suivi-bilan.previsionnel-incomplet', { absents: absents.join(', ') }))
  }
  constats.push(...controlerLaRepartition(ligne))
  if (soustraits !== null && misEnLocation !== null && soustraits > misEnLocation) {
    const donnees = { soustraits, misEnLocation }
    constats.push(placerConstat({ regle: 'FLUX-32', ligne: numero, colonne: COLONNES.misEnLocation.titres[0] }, 'IN', 'flux.suivi-bilan.soustraits-superieurs', donnees))
  }
  if (justification === null) {
    constats.push(placerConstat({ regle: 'FLUX-32', ligne: numero, colonne: COLONNES.justification.titres[0] }, 'AL', 'flux.suivi-bilan.previsionnel-sans-justification'))
  }
  if (!S.estUneAnnee(annee)) return constats
  const echeance = echeanceDesReservataires(annee - 1, contexte.lectures)
  return [...constats, ...controlerLEnvoi({ regle: 'FLUX-32', numero, envoi, report, echeance, anneeClose: null }, contexte)]
}

/** Le prévisionnel s'affecte par catégorie d'opération : un total sans ses catégories reste à répartir. */
function controlerLaRepartition(ligne: Ligne): readonly ConstatDeTableau[] {
  const { numero, operations } = ligne
  const { repartis, absentes, contredit } = prevoirLesOperations(ligne)
  if (operations === null || operations === repartis) return []
  const [premiere] = absentes
  const titre = contredit || premiere === undefined ? COLONNES.operations.titres[0] : COLONNES[premiere].titres[0]
  const lieu = { regle: 'FLUX-32', ligne: numero, colonne: titre }
  const donnees = { operations, repartis }
  return [
    contredit
      ? placerConstat(lieu, 'IN', 'flux.suivi-bilan.previsionnel-contredit', donnees)
      : placerConstat(lieu, 'AL', 'flux.suivi-bilan.previsionnel-a-repartir', donnees),
  ]
}
