import type { ComparaisonDeGrilles, DistributionDeNotes, ResultatDeGrille } from '../../regles'
import { ecrit, FORMAT_ENTIER } from '../../trames'
import type { BlocDuBanc, CaseDuBanc } from './bloc'
import { FORMAT_MOYENNE, FORMAT_PART, publiee } from './bloc'
import { dire } from './dire'

type Grilles = readonly ResultatDeGrille[]

const MESURES = [
  ['effectif', 'effectif', FORMAT_ENTIER],
  ['meilleure', 'meilleure', null],
  ['troisieme-quartile', 'troisiemeQuartile', null],
  ['mediane', 'mediane', null],
  ['premier-quartile', 'premierQuartile', null],
  ['plus-faible', 'plusFaible', null],
  ['moyenne', 'moyenne', FORMAT_MOYENNE],
] as const satisfies readonly (readonly [string, keyof DistributionDeNotes, string | null])[]

/** Distribution d’un groupe de demandes, une colonne par grille ; un groupe sans personne a un effectif de 0 et pas de note. */
export function blocDeDistribution(groupe: 'distribution' | 'prioritaires' | 'autres', grilles: Grilles): BlocDuBanc {
  return bloc(
    groupe,
    grilles,
    MESURES.map(([id, cle, format]) =>
      rangee(id, grilles, ({ [groupe]: lue }) => (lue.masquee || lue[cle] !== null ? publiee(lue.masquee ? null : lue[cle], format) : ecrit(null))),
    ),
  )
}

export function blocDuPremierQuart(grilles: Grilles): BlocDuBanc {
  return bloc('premier-quart', grilles, [
    rangee('quart-seuil', grilles, ({ premierQuart }) => publiee(premierQuart.seuil, null)),
    rangee('quart-effectif', grilles, ({ premierQuart }) => publiee(premierQuart.effectif, FORMAT_ENTIER)),
    rangee('quart-prioritaires', grilles, ({ premierQuart }) => publiee(premierQuart.prioritaires, FORMAT_ENTIER)),
    rangee('quart-part', grilles, ({ premierQuart }) => publiee(premierQuart.part, FORMAT_PART)),
  ])
}

export function blocDesNonNotees(grilles: Grilles): BlocDuBanc {
  return bloc('non-notees', grilles, [
    rangee('sans-note', grilles, ({ sansNote }) => publiee(sansNote, FORMAT_ENTIER)),
    rangee('en-erreur', grilles, ({ enErreur }) => publiee(enErreur.nombre, FORMAT_ENTIER)),
  ])
}

/** Mêmes tranches pour toutes les grilles. */
export function blocDesTranches(grilles: Grilles): BlocDuBanc {
  const tranches = grilles.find((grille) => grille.tranches.length > 0)?.tranches ?? []
  const derniere = tranches.length - 1
  return {
    titre: dire('tranches'),
    titres: [dire('notes'), ...grilles.map(({ nom }) => nom)],
    rangees: tranches.map(({ de, a }, rang) => [
      ecrit(dire(rang === derniere ? 'tranche-fermee' : 'tranche-ouverte', { de, a })),
      ...grilles.map((grille) => publiee(grille.tranches[rang]?.effectif ?? null, FORMAT_ENTIER)),
    ]),
  }
}

export function blocDeComparaison(comparaison: ComparaisonDeGrilles): BlocDuBanc {
  const ligne = (id: string, effectif: number | null): readonly CaseDuBanc[] => [ecrit(dire(id)), publiee(effectif, FORMAT_ENTIER)]
  return {
    titre: dire('comparaison'),
    titres: [dire('mesure'), dire('effectif')],
    rangees: [
      ligne('comparees', comparaison.comparees),
      ligne('montent', comparaison.montent),
      ligne('descendent', comparaison.descendent),
      ligne('inchangees', comparaison.inchangees),
      ligne('entrent', comparaison.entrentAuPremierQuart),
      ligne('sortent', comparaison.sortentDuPremierQuart),
    ],
  }
}

function bloc(id: string, grilles: Grilles, rangees: BlocDuBanc['rangees']): BlocDuBanc {
  return { titre: dire(id), titres: [dire('mesure'), ...grilles.map(({ nom }) => nom)], rangees }
}

function rangee(id: string, grilles: Grilles, lire: (grille: ResultatDeGrille) => CaseDuBanc): readonly CaseDuBanc[] {
  return [ecrit(dire(id)), ...grilles.map(lire)]
}
