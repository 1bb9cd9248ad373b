import type { BilanDuFlux, DimensionDuBilan, ModaliteDuBilan, VentilationDuBilan } from '../../regles'
import { bilanDeFluxSurPlage, DIMENSIONS_DU_BILAN, nonEtabli, normaliser } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, Case, FonctionDecrite } from '../types'

const TOUTES = 'toutes'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'table',
    libelle: 'Table des logements',
    type: 'plage',
    obligatoire: true,
    unite: 'plage à ligne de titres',
    sensDeZero: '0 ou vide : à classer dans une ventilation, aucun logement dans un nombre (dans QPV, écrivez N ou Non, pas 0)',
    aide: 'Ligne de titres, puis une ligne par cas : réservataire, typologie, financement, QPV (O ou N), commune, période de construction, proposés, attribués.',
    exemple: 'A1:H400',
  },
  {
    nom: 'dimension',
    libelle: 'Ventilation',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : les six à la suite',
    aide: 'réservataire, typologie, financement, QPV, commune ou période. Vide : les six à la suite.',
    choix: [TOUTES, 'réservataire', 'typologie', 'financement', 'QPV', 'commune', 'période'],
    exemple: '"typologie"',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Ventilation', 'Modalité', 'Proposés', 'Attribués', 'Part attribuée']

export const DESCRIPTION_FLUX_BILAN: FonctionDecrite = {
  nom: 'FLUX_BILAN',
  titre: 'Bilan annuel du flux, ventilé',
  description:
    'Ventile les logements proposés et attribués d’une table longue : par réservataire, typologie, financement, QPV, commune, période de construction. Ce qui n’est pas reconnu est « à classer », jamais perdu.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'logements', 'logements', 'fraction'],
  exemple: {
    formule: '=MIXITE.FLUX_BILAN(A1:C4;"financement")',
    arguments: [
      [
        ['Financement', 'Proposés', 'Attribués'],
        ['PLAI', 210, 189],
        ['PLUS', 400, 380],
        ['PLS', 30, 24],
      ],
      'financement',
    ],
    valeur: [
      ['Financement', 'PLAI', 210, 189, 0.9],
      ['Financement', 'PLUS', 400, 380, 0.95],
      ['Financement', 'PLS', 30, 24, 0.8],
      ['Financement', 'autre', 0, 0, ''],
      ['Financement', 'Total', 640, 593, 0.9265625],
    ],
  },
  articles: ['CCH, art. R. 441-5-1'],
  regles: ['FLUX-30'],
  erreurs: [
    '#N/A : aucune ligne de logements, ou colonne de la ventilation demandée absente (incomplet).',
    '#VALEUR! : logements proposés ou attribués sans colonne ou en double, nombre illisible ou négatif.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const table = lecteur.plage('table')
    const dimension = lecteur.choix<DimensionDuBilan | null>('dimension', lireDimension, null)
    const titres = lecteur.booleen('entetes')
    const lectures = lecteur.lectures()
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const resultat = bilanDeFluxSurPlage({ table, dimension, lectures }, options)
    if (resultat.etat !== 'etabli') return resultat
    return avecTitres({ ...resultat, valeur: rangeesDe(resultat.valeur, dimension) }, COLONNES, titres)
  },
}

function lireDimension(texte: string): DimensionDuBilan | null | undefined {
  const mots = normaliser(texte)
  if (mots === TOUTES) return null
  return DIMENSIONS_DU_BILAN.find(({ id, titre }) => normaliser(titre) === mots || id === mots)?.id
}

function rangeesDe({ ventilations, proposes, attribues }: BilanDuFlux, dimension: DimensionDuBilan | null): readonly (readonly Case[])[] {
  return ventilations
    .filter((ventilation) => dimension === null || ventilation.dimension === dimension)
    .flatMap((ventilation) => [...lignesDe(ventilation), { nom: 'Total', proposes, attribues }].map((modalite) => rangee(ventilation.titre, modalite)))
}

function lignesDe({ modalites, aClasser }: VentilationDuBilan): readonly ModaliteDuBilan[] {
  return aClasser === null ? modalites : [...modalites, aClasser]
}

function rangee(titre: string, { nom, proposes, attribues }: ModaliteDuBilan): readonly Case[] {
  return [titre, nom, proposes, attribues, proposes === 0 ? '' : attribues / proposes]
}
