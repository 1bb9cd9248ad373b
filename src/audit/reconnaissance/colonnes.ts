import type { Certitude } from '../../donnees'
import { normaliser } from '../../regles'
import { echelleDe } from './echelle'
import { lireIntitule } from './intitules'
import { dementent, echantillonner, profilDe } from './profil'
import { POIDS } from './titrer'
import type { ColonneTitree } from './titrer'
import type { ColonneReconnue, ModeleDeTableau, PropositionDeNotion } from './types'
import type { Vue } from './vue'

/** Une colonne titrée, confrontée à ses valeurs. */
export interface ColonnePesee {
  readonly titree: ColonneTitree
  /** Colonne reconnue ; `null` si le modèle ne la connaît pas. */
  readonly reconnue: ColonneReconnue | null
  /** Toutes les notions possibles, de la plus sûre à la moins sûre. */
  readonly propositions: readonly PropositionDeNotion[]
}

/** Pèse les colonnes d'un tableau dans un modèle : le titre propose, les valeurs et le voisinage confirment ou démentent. */
export function peserColonnes(
  vue: Vue,
  modele: ModeleDeTableau,
  titrees: readonly ColonneTitree[],
  objets: readonly number[],
): readonly ColonnePesee[] {
  const lignes = echantillonner(objets)
  const vues = titrees.map((titree) => {
    const profil = profilDe(vue, lignes, titree.rang)
    const dites = titree.acceptions.filter((acception) => acception.modele === modele)
    const propositions = dites.map(({ notion, certitude }): PropositionDeNotion => {
      const contraire = !titree.choisie && dementent(profil, modele.notions[notion]?.type ?? 'mixte')
      return { notion, certitude: contraire ? 'possible' : certitude }
    })
    return { intitule: titree.intitule, propositions, profil }
  })
  const precisees = modele.preciser?.(vues) ?? vues.map(({ propositions }) => propositions)
  const pesees = titrees.map((titree, i) => {
    return peser(titree, (titree.choisie ? vues[i]?.propositions : precisees[i]) ?? [])
  })
  const departagees = departager(pesees)
  return departagees.map((pesee) => avecEchelle(vue, modele, pesee, departagees, objets))
}

function peser(titree: ColonneTitree, dites: readonly PropositionDeNotion[]): ColonnePesee {
  const propositions = [...dites].sort((une, autre) => POIDS[autre.certitude] - POIDS[une.certitude])
  const [premiere, seconde] = propositions
  if (premiere === undefined || estDAppui(titree)) return { titree, reconnue: null, propositions: [] }
  const { annee, periode } = lireIntitule(titree.intitule)
  const certitude: Certitude = seconde?.certitude === premiere.certitude ? 'possible' : premiere.certitude
  const reconnue: ColonneReconnue = {
    notion: premiere.notion,
    rang: titree.rang,
    intitule: titree.intitule,
    certitude,
    annee,
    periode,
    echelle: 'inconnue',
  }
  return { titree, reconnue, propositions }
}

/** Copie ou indice d'une autre colonne, tenus pour un graphique : ils ne la rendent pas douteuse. */
function estDAppui({ intitule, choisie }: ColonneTitree): boolean {
  return !choisie && /\bpour (?:le |les |un )?graph(?:ique)?s?\b|\bbase 100\b/.test(normaliser(intitule))
}

/** Deux colonnes pour une même notion, sans année qui les distingue : aucune n'est choisie en silence. */
function departager(pesees: readonly ColonnePesee[]): readonly ColonnePesee[] {
  return pesees.map((pesee) => {
    const { reconnue } = pesee
    if (reconnue === null) return pesee
    const rivales = pesees.flatMap(({ reconnue: autre }) =>
      autre !== null && autre !== reconnue && memes(autre, reconnue) ? [autre] : [],
    )
    if (rivales.length === 0) return pesee
    const sure = reconnue.certitude !== 'possible'
    const rivaleSure = rivales.some(({ certitude }) => certitude !== 'possible')
    if (!sure && rivaleSure) return { ...pesee, reconnue: null }
    return sure && !rivaleSure ? pesee : { ...pesee, reconnue: { ...reconnue, certitude: 'possible' } }
  })
}

function memes(une: ColonneReconnue, autre: ColonneReconnue): boolean {
  return une.notion === autre.notion && une.annee === autre.annee && une.periode === autre.periode
}

/** Effectifs dont un taux est le rapport : ils disent s'il s'écrit en fraction ou en points. */
const RAPPORTS: Readonly<Record<string, readonly [string, string]>> = {
  taux: ['logements', 'residences'],
  atteinte: ['realises', 'objectif'],
  partPlai: ['plai', 'realises'],
  partPls: ['pls', 'realises'],
  tauxRattrapage: ['objectif', 'manquants'],
  tauxRetenu: ['objectifRetenu', 'manquants'],
}

function avecEchelle(
  vue: Vue,
  modele: ModeleDeTableau,
  pesee: ColonnePesee,
  toutes: readonly ColonnePesee[],
  objets: readonly number[],
): ColonnePesee {
  const { reconnue } = pesee
  const type = reconnue === null ? undefined : modele.notions[reconnue.notion]?.type
  if (reconnue === null || (type !== 'taux' && type !== 'tauxLibre')) return pesee
  const [numerateur, denominateur] = (RAPPORTS[reconnue.notion] ?? []).map((notion) => rangSeul(toutes, notion))
  const rapport = (objet: number): number =>
    numerateur === undefined || denominateur === undefined ? NaN : vue.nombre(objet, numerateur) / vue.nombre(objet, denominateur)
  return { ...pesee, reconnue: { ...reconnue, ...echelleDe(vue, objets, reconnue.rang, type, rapport) } }
}

function rangSeul(pesees: readonly ColonnePesee[], notion: string): number | undefined {
  const [seule, ...autres] = pesees.filter(({ reconnue }) => reconnue?.notion === notion)
  return autres.length === 0 ? seule?.titree.rang : undefined
}
