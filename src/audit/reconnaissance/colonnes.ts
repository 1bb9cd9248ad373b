import type { Certitude } from '../../donnees'
import { lireIntitule } from './intitules'
import type { Acception } from './lexique'
import { dementent, echelleDe, profilDe } from './profil'
import type { Profil } from './profil'
import { POIDS } from './titres'
import type { ColonneTitree } from './titres'
import type { ColonneReconnue, ModeleDeTableau, NotionDeModele } from './types'
import type { Vue } from './vue'

/** Une colonne titrée, confrontée à ses valeurs. */
export interface ColonnePesee {
  readonly titree: ColonneTitree
  /** Colonne reconnue ; `null` si le modèle ne la connaît pas. */
  readonly reconnue: ColonneReconnue | null
  /** Toutes les notions possibles, de la plus sûre à la moins sûre. */
  readonly propositions: readonly {
    readonly notion: string
    readonly certitude: Certitude
  }[]
}

/** Pèse les colonnes d'un tableau dans un modèle : le titre propose, les valeurs confirment ou démentent. */
export function peserColonnes(
  vue: Vue,
  modele: ModeleDeTableau,
  titrees: readonly ColonneTitree[],
  lignes: readonly number[],
): readonly ColonnePesee[] {
  return departager(titrees.map((titree) => peser(vue, modele, titree, lignes)))
}

function peser(vue: Vue, modele: ModeleDeTableau, titree: ColonneTitree, lignes: readonly number[]): ColonnePesee {
  const profil = profilDe(vue, lignes, titree.rang)
  const dites = titree.acceptions.filter((acception) => acception.modele === modele)
  const propositions = avecSecondSens(
    modele,
    dites.map((dite) => confronter(modele, dite, profil)),
    profil,
  )
  const [premiere, seconde] = [...propositions].sort((un, autre) => POIDS[autre.certitude] - POIDS[un.certitude])
  if (premiere === undefined) return { titree, reconnue: null, propositions }
  const ambigue = seconde !== undefined && seconde.certitude === premiere.certitude
  const { annee, periode } = lireIntitule(titree.intitule)
  const type = modele.notions[premiere.notion]?.type ?? 'mixte'
  const reconnue: ColonneReconnue = {
    notion: premiere.notion,
    rang: titree.rang,
    intitule: titree.intitule,
    certitude: ambigue ? 'possible' : premiere.certitude,
    annee,
    periode,
    ...(estTaux(type) ? echelleDe(profil, type) : { echelle: 'inconnue' }),
  }
  return { titree, reconnue, propositions }
}

function estTaux(type: NotionDeModele['type']): boolean {
  return type === 'taux' || type === 'tauxLibre'
}

type Proposition = Pick<Acception, 'notion' | 'certitude'>

function confronter(modele: ModeleDeTableau, { notion, certitude }: Acception, profil: Profil): Proposition {
  const type = modele.notions[notion]?.type ?? 'mixte'
  return {
    notion,
    certitude: dementent(profil, type) ? 'possible' : certitude,
  }
}

/** Ce que les valeurs disent d'un intitulé qui peut dire deux choses ; ne vaut que si le modèle connaît les deux notions. */
const SECONDS_SENS: readonly {
  readonly notion: string
  readonly autre: string
  readonly si: (profil: Profil) => boolean
  readonly certitude: Certitude
}[] = [
  {
    notion: 'cible',
    autre: 'objectif',
    si: ({ nombres }) => nombres.length > 0 && nombres.every((n) => n > 25 || (n > 1 && n < 15)),
    certitude: 'possible',
  },
  {
    notion: 'objectif',
    autre: 'cible',
    si: ({ nombres }) => nombres.length > 1 && nombres.every(estCible),
    certitude: 'probable',
  },
  {
    notion: 'objectif',
    autre: 'tauxRattrapage',
    si: ({ nombres }) =>
      nombres.length > 0 && nombres.every((n) => n > 0 && n <= 1) && !nombres.every(estCible) && nombres.some((n) => n < 1),
    certitude: 'possible',
  },
  {
    notion: 'objectifRetenu',
    autre: 'tauxRetenu',
    si: ({ nombres }) => nombres.length > 0 && nombres.every((n) => n > 0 && n <= 1) && nombres.some((n) => n < 1),
    certitude: 'possible',
  },
  {
    notion: 'manquants',
    autre: 'deficitaire',
    si: ({ remplies, drapeaux }) => remplies > 1 && drapeaux === remplies,
    certitude: 'possible',
  },
  {
    notion: 'nom',
    autre: 'code',
    si: ({ nombres, remplies }) => remplies > 0 && nombres.length === remplies,
    certitude: 'possible',
  },
]

function estCible(nombre: number): boolean {
  return nombre === 20 || nombre === 25 || nombre === 0.2 || nombre === 0.25
}

function avecSecondSens(modele: ModeleDeTableau, dites: readonly Proposition[], profil: Profil): readonly Proposition[] {
  const second = SECONDS_SENS.find(
    ({ notion, autre, si }) => modele.notions[autre] !== undefined && dites[0]?.notion === notion && si(profil),
  )
  if (second === undefined) return dites
  const autre = { notion: second.autre, certitude: second.certitude }
  return second.certitude === 'possible'
    ? [
        autre,
        ...dites.map((dite): Proposition => ({
          ...dite,
          certitude: 'possible',
        })),
      ]
    : [autre]
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
    const plusSures = rivales.some(({ certitude }) => certitude !== 'possible')
    if (reconnue.certitude === 'possible' && plusSures) return { ...pesee, reconnue: null }
    const seule = rivales.every(({ certitude }) => certitude === 'possible') && reconnue.certitude !== 'possible'
    return seule ? pesee : { ...pesee, reconnue: { ...reconnue, certitude: 'possible' } }
  })
}

function memes(une: ColonneReconnue, autre: ColonneReconnue): boolean {
  return une.notion === autre.notion && une.annee === autre.annee && une.periode === autre.periode
}
