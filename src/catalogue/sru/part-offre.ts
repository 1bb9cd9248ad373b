import { ecrireBrut, message, nonEtabli, partDansLOffre } from '../../regles'
import { CIBLE, LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ACCROISSEMENT_RP: ArgumentDecrit = {
  nom: 'accroissement_rp',
  libelle: 'Accroissement des résidences principales',
  type: 'entier',
  obligatoire: true,
  unite: 'résidences',
  sensDeZero: '0 ou négatif : sans objet ; vide : donnée manquante',
  aide: 'Variation des résidences principales sur la période, entre deux inventaires. Entier ; 0 ou négatif : part sans objet.',
  exemple: '373',
}

const ACCROISSEMENT_LS: ArgumentDecrit = {
  nom: 'accroissement_ls',
  libelle: 'Accroissement des logements sociaux',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 est un nombre ; vide : donnée manquante',
  aide: 'Variation nette des logements sociaux sur la même période : mises en service moins ventes et démolitions. Entier, négatif admis.',
  exemple: '68',
}

const FINANCES: ArgumentDecrit = {
  nom: 'logements_finances',
  libelle: 'Logements sociaux financés',
  type: 'entier',
  obligatoire: false,
  unite: 'logements',
  sensDeZero: '0 ou vide : non fourni, la part ne se calcule pas',
  aide: 'Logements sociaux financés sur la période (Galion-Sisal), à donner avec les logements autorisés.',
  exemple: '190',
}

const AUTORISES: ArgumentDecrit = {
  nom: 'logements_autorises',
  libelle: 'Logements autorisés',
  type: 'entier',
  obligatoire: false,
  unite: 'logements',
  sensDeZero: '0 ou vide : non fourni, la part ne se calcule pas',
  aide: 'Total des logements autorisés sur la période (SITADEL), à donner avec les logements financés.',
  exemple: '620',
}

const CIBLE_FACULTATIVE: ArgumentDecrit = {
  ...CIBLE,
  obligatoire: false,
  sensDeZero: '0 ou vide : non fournie, ni variation du déficit ni sens',
  aide: 'Taux légal de la commune : 25 % ou 20 %. S’écrit 0,25, 25 ou « 25 % ». Sans lui, ni variation du déficit ni sens.',
}

const SEUIL: ArgumentDecrit = {
  nom: 'seuil',
  libelle: 'Repère saisi',
  type: 'taux',
  obligatoire: false,
  unite: '% de l’offre nouvelle',
  sensDeZero: '0 ou vide : non fourni, le repère est la cible',
  aide: 'Part que l’offre nouvelle devrait atteindre, si vous en fixez une autre que la cible (AMB-28 : autre). S’écrit 0,4, 40 ou « 40 % ».',
  exemple: '0,4',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [
  ACCROISSEMENT_RP,
  ACCROISSEMENT_LS,
  FINANCES,
  AUTORISES,
  CIBLE_FACULTATIVE,
  SEUIL,
  ENTETES,
  LECTURES,
]

const COLONNES = ['Part dans l’offre nouvelle', 'Part des financés', 'Variation du déficit', 'Sens du déficit']

/** Nombre entier de signe quelconque. */
function variationEntiere(lecteur: LecteurDArguments, { nom, libelle }: ArgumentDecrit): number | null {
  const lu = lecteur.variation(nom)
  if (lu !== null && !Number.isInteger(lu)) {
    lecteur.refus.push(message('argument.decimal', { libelle, nom, lu: ecrireBrut(lu), attendu: 'un nombre entier' }))
  }
  return lu
}

export const DESCRIPTION_SRU_PART_OFFRE: FonctionDecrite = {
  nom: 'SRU_PART_OFFRE',
  titre: 'Part du logement social dans l’offre nouvelle',
  description:
    'Part du logement social dans l’offre nouvelle, part des financés dans les autorisés, variation du déficit et son sens. Le résultat déborde sur quatre colonnes.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'logements', 'texte'],
  exemple: {
    formule: '=MIXITE.SRU_PART_OFFRE(373;68;190;620;0,25)',
    arguments: [373, 68, 190, 620, 0.25],
    valeur: [[68 / 373, 190 / 620, 25.25, 'augmente']],
  },
  articles: ['Guide DHUP de décembre 2022, annexe 3, volet 1-3', 'CCH, art. L. 302-5'],
  regles: ['SRU-17'],
  erreurs: [
    '#N/A : le parc de résidences principales n’augmente pas (sans objet), variation ou repère choisi manquant (incomplet).',
    '#VALEUR! : valeur illisible, décimale, cible autre que 20 ou 25 %, repère saisi contredit par les lectures.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      residences: variationEntiere(lecteur, ACCROISSEMENT_RP),
      logements: variationEntiere(lecteur, ACCROISSEMENT_LS),
      finances: lecteur.entier('logements_finances'),
      autorises: lecteur.entier('logements_autorises'),
      cible: lecteur.taux('taux_cible'),
      seuil: lecteur.taux('seuil'),
      lectures: lecteur.lectures(),
    }
    const entetes = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(partDansLOffre(entree, options), COLONNES, entetes)
  },
}
