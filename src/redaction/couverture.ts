import { couvertureDeLObjectif, message, normaliser } from '../regles'
import type { Message } from '../regles'
import { colonnesDeFeuille, lecturesDuContrat, tauxDe, trouverTable } from '../trames'
import type { CommuneARemplir } from '../trames'
import { CLEF_DE_L_APPRECIATION } from './clefs'
import type { ContratARediger, GrilleDeTable, ManqueDeRedaction } from './contrat'
import { manqueDeCommune, texteManquant } from './manques'
import { objectifsDuContrat } from './objectifs-du-contrat'

export interface CouvertureRedigee {
  readonly phrases: readonly Message[]
  readonly manques: readonly ManqueDeRedaction[]
}

const PROJETS = 'TAB-17'

/** Ce que la liste principale couvre de l'objectif de chaque commune (CMS-40) ; sans projet, rien. */
export function redigerCouverture(contrat: ContratARediger): CouvertureRedigee {
  const grille = contrat.tables[PROJETS] ?? []
  if (grille.slice(1).every((ligne) => ligne.every(estVide))) return { phrases: [], manques: [] }
  const parties = contrat.entree.communes.map((commune) => couvrir(commune, grille, contrat))
  return { phrases: parties.flatMap(({ phrases }) => phrases), manques: parties.flatMap(({ manques }) => manques) }
}

function couvrir(commune: CommuneARemplir, grille: GrilleDeTable, { entree, appreciation }: ContratARediger): CouvertureRedigee {
  const { objectifRetenu: objectif, horsChamp } = objectifsDuContrat(commune, entree)
  // Un objectif inconnu a déjà son manque à l'article 2.
  if (horsChamp.length > 0 || objectif === null) return { phrases: [], manques: [] }
  const { lectures } = lecturesDuContrat(entree)
  const projets = projetsDe(commune, grille, entree)
  if (projets.length === 1) {
    return { phrases: [message('redaction.couverture-nulle', { commune: commune.nom, objectif })], manques: aApprecier(appreciation) }
  }
  const rendu = couvertureDeLObjectif(
    { projets, objectif, taux: tauxDe(commune), couverte: commune.plh, periode: entree.fiche, lectures },
    { expliquer: false },
  )
  if (rendu.etat === 'sans-objet') return { phrases: [], manques: [] }
  const ligne = rendu.etat === 'etabli' ? rendu.valeur[0] : undefined
  if (rendu.etat !== 'etabli' || ligne === undefined) {
    const motifs = rendu.etat === 'etabli' ? [] : rendu.motifs
    return { phrases: [], manques: motifs.map((dit) => manqueDeCommune(commune.nom, dit, { genre: 'table', table: PROJETS })) }
  }
  const [part, , manquent, plai, pls] = ligne
  const comptes = Math.round(part * objectif)
  const donnees = { commune: commune.nom, objectif, comptes, taux: Number((part * 100).toFixed(2)), manquent }
  const aCourt = plai === '' || plai === 0 ? [] : [message('redaction.couverture-plai', { commune: commune.nom, plai })]
  const enTrop = pls === '' || pls === 0 ? [] : [message('redaction.couverture-pls', { commune: commune.nom, pls })]
  return {
    phrases: [message(manquent > 0 ? 'redaction.couverture-partielle' : 'redaction.couverture', donnees), ...aCourt, ...enTrop],
    manques: rendu.alertes.some(({ id }) => id === 'projets.alerte.couverture') ? aApprecier(appreciation) : [],
  }
}

/** Le guide admet une liste incomplète si le contrat l'apprécie (AMB-26). */
function aApprecier(appreciation: string | null): readonly ManqueDeRedaction[] {
  return appreciation === null ? [texteManquant('redaction.appreciation', CLEF_DE_L_APPRECIATION, {})] : []
}

/** Titres et projets d'une commune, cases calculées ôtées : tous quand elle est seule, ceux qui la nomment sinon. */
function projetsDe({ nom }: CommuneARemplir, grille: GrilleDeTable, { communes, fiche }: ContratARediger['entree']): GrilleDeTable {
  const table = trouverTable(PROJETS, fiche)
  if (table === undefined) throw new Error(`table sans description : ${PROJETS}`)
  const colonnes = colonnesDeFeuille(table).map((colonne, rang) => ({ ...colonne, rang }))
  const saisies = colonnes.filter(({ mode }) => mode !== 'calculé')
  const commune = colonnes.find(({ code }) => code === 'commune')
  const siens = grille
    .slice(1)
    .filter((ligne) => !ligne.every(estVide))
    .filter((ligne) => communes.length === 1 || (commune !== undefined && normaliser(String(ligne[commune.rang] ?? '')) === normaliser(nom)))
  return [saisies.map(({ intitule }) => intitule), ...siens.map((ligne) => saisies.map(({ rang }) => ligne[rang] ?? null))]
}

function estVide(contenu: unknown): boolean {
  return contenu === null || contenu === undefined || contenu === ''
}
