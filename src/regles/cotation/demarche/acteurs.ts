import { declarerSuivi } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { COTATION_2022, reference } from '../../socle/sources'
import { citerLesChoix, situer } from './constats'
import type { Element } from './listes'
import { reconnaitre } from './listes'

export const COT_24: FicheDeRegle = {
  id: 'COT-24',
  titre: 'Acteurs à associer',
  nature: 'controle',
  articles: [reference('art. R. 441-2-11 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

export interface CategorieDActeur extends Element {
  /** Faux : conseillé seulement. */
  readonly obligatoire: boolean
}

export const CATEGORIES_D_ACTEUR: readonly CategorieDActeur[] = [
  { libelle: 'communes membres', autres: ['commune membre', 'commune', 'communes'], obligatoire: true },
  { libelle: 'bailleurs sociaux', autres: ['bailleur social', 'bailleur', 'bailleurs'], obligatoire: true },
  { libelle: 'Action Logement Services', autres: ['ALS', 'Action Logement'], obligatoire: true },
  { libelle: 'autres réservataires', autres: ['autre réservataire', 'réservataire', 'réservataires'], obligatoire: false },
  { libelle: 'ADIL', obligatoire: false },
  { libelle: 'agences d’urbanisme', autres: ['agence d’urbanisme'], obligatoire: false },
  { libelle: 'associations de locataires', autres: ['association de locataires'], obligatoire: false },
  { libelle: 'associations d’insertion', autres: ['association d’insertion'], obligatoire: false },
]

const COLONNES = {
  acteur: { titres: ['acteur', 'nom de l’acteur'], type: 'texte', exigee: true },
  categorie: { titres: ['catégorie'], type: 'texte', exigee: true },
  convie: { titres: ['convié'], type: 'booleen', zeroVide: true, exigee: true },
  date: { titres: ['convié le', 'date de convocation'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_ACTEURS = declarerSuivi<typeof COLONNES>({
  id: 'COT-24',
  titre: 'Acteurs associés à la cotation',
  aide: 'Une ligne par organisme convié aux réunions : les communes membres, les bailleurs sociaux et Action Logement Services le sont obligatoirement, les autres sont conseillés. Le contrôle dit qui manque.',
  fiches: [COT_24],
  colonnes: COLONNES,
  aides: {
    acteur: 'Nom de l’organisme, jamais celui d’une personne.',
    categorie: 'Catégorie de l’acteur : c’est elle qui dit s’il est obligatoire.',
    convie: 'Oui si l’acteur est convié. 0 ou vide : non, sauf si une date est donnée.',
    date: 'Date à laquelle il est convié. 0 ou vide : non dite.',
  },
  choix: { categorie: CATEGORIES_D_ACTEUR.map(({ libelle }) => libelle) },
  calculees: [{ titre: 'statut', unite: 'texte' }],
  depart: CATEGORIES_D_ACTEUR.map(({ libelle }) => [null, libelle, null, null]),
  exemple: [
    ['Ville A', 'communes membres', 'Oui', '2023-02-01'],
    ['Office public de l’habitat B', 'bailleurs sociaux', 'Oui', '2023-02-01'],
    ['ALS', 'Action Logement Services', 'Non', null],
    ['ADIL du département', 'ADIL', 'Oui', '2023-02-01'],
  ],
  controler: (lignes) => ({
    constats: [...lignes.flatMap(controlerLigne), ...categoriesSansLigne(lignes)],
    calculs: lignes.map((ligne) => [statutDe(ligne)]),
  }),
})

/** La catégorie écrite, ou celle que le nom de l'acteur dit à lui seul (« ALS »). */
function categorieDe({ acteur, categorie }: Ligne): CategorieDActeur | undefined {
  return reconnaitre(CATEGORIES_D_ACTEUR, categorie ?? acteur)
}

function estConvie({ convie, date }: Ligne): boolean {
  return convie ?? date !== null
}

function statutDe(ligne: Ligne): string {
  const categorie = categorieDe(ligne)
  return categorie === undefined ? '' : categorie.obligatoire ? 'obligatoire' : 'conseillé'
}

function controlerLigne(lue: Ligne): ConstatDeTableau[] {
  const { numero: ligne, convie, date } = lue
  const categorie = categorieDe(lue)
  const nom = lue.acteur ?? categorie?.libelle ?? ''
  if (categorie === undefined) {
    const choix = citerLesChoix(CATEGORIES_D_ACTEUR.map(({ libelle }) => libelle))
    const donnees = { nom, lu: lue.categorie ?? '', choix }
    return [situer(COT_24, 'AL', { ligne, colonne: COLONNES.categorie }, 'cotation-demarche.acteurs.a-classer', donnees)]
  }
  const constats: ConstatDeTableau[] = []
  if (convie === false && date !== null) {
    constats.push(situer(COT_24, 'IN', { ligne, colonne: COLONNES.date }, 'cotation-demarche.acteurs.contredit', { nom }))
  }
  if (!estConvie(lue)) {
    const [gravite, id] = categorie.obligatoire ? (['EL', 'obligatoire'] as const) : (['IF', 'conseille'] as const)
    const donnees = { nom: normaliser(nom) === normaliser(categorie.libelle) ? nom : `${nom} (${categorie.libelle})` }
    constats.push(situer(COT_24, gravite, { ligne, colonne: COLONNES.convie }, `cotation-demarche.acteurs.${id}`, donnees))
  }
  return constats
}

/** Une catégorie obligatoire qu'aucune ligne ne cite n'est pas associée. */
function categoriesSansLigne(lignes: readonly Ligne[]): ConstatDeTableau[] {
  const citees = lignes.map(categorieDe)
  return CATEGORIES_D_ACTEUR.filter((categorie) => categorie.obligatoire && !citees.includes(categorie)).map(({ libelle }) =>
    situer(COT_24, 'EL', { ligne: null, colonne: COLONNES.categorie }, 'cotation-demarche.acteurs.absente', {
      categorie: libelle,
    }),
  )
}
