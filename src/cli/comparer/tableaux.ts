import type { ComparaisonDeGrilles, DistributionDeNotes, ResultatDeGrille } from '../../regles'
import { SECRET } from '../../regles'
import { redigerMessage } from '../../textes'

type Case = string | number | null

/** Tableau d'une feuille du rapport : titres, rangées, largeurs en caractères, formats de colonne. */
export interface TableauDeRapport {
  readonly titres: readonly string[]
  readonly rangees: readonly (readonly Case[])[]
  readonly largeurs: readonly number[]
  /** Format d'une colonne de nombres, ou d'une seule de ses rangées. */
  readonly formats: readonly FormatDeRapport[]
}

interface FormatDeRapport {
  readonly rang: number
  readonly format: string
  readonly rangee?: number
}

export const SYNTHESE = 'Synthèse'
const PART = '0.0%'
const MOYENNE = '#,##0.0'

/** Une rangée par mesure, une colonne par grille. */
export function tableauDeSynthese(grilles: readonly ResultatDeGrille[]): TableauDeRapport {
  const rangee = (id: string, lire: (grille: ResultatDeGrille) => Case): readonly Case[] => [dire(id), ...grilles.map(lire)]
  const distribution = (nom: 'distribution' | 'prioritaires' | 'autres'): readonly (readonly Case[])[] =>
    MESURES.map(([id, cle]) => [redigerMessage({ id: `cli.rapport-${nom}`, donnees: { mesure: dire(id) } }), ...grilles.map((grille) => publie(grille[nom], cle))])
  const rangees = [
    ...distribution('distribution'),
    rangee('premier-quart-seuil', ({ premierQuart }) => premierQuart.seuil ?? SECRET),
    rangee('premier-quart-effectif', ({ premierQuart }) => premierQuart.effectif ?? SECRET),
    rangee('premier-quart-prioritaires', ({ premierQuart }) => premierQuart.prioritaires ?? SECRET),
    rangee('premier-quart-part', ({ premierQuart }) => premierQuart.part ?? SECRET),
    ...distribution('prioritaires'),
    ...distribution('autres'),
    rangee('sans-note', ({ sansNote }) => sansNote),
    rangee('en-erreur', ({ enErreur }) => enErreur.nombre),
  ]
  const formats = rangees.flatMap(([mesure], place) => {
    const format = mesure === dire('premier-quart-part') ? PART : String(mesure).endsWith(dire('moyenne')) ? MOYENNE : null
    return format === null ? [] : grilles.map((_, rang) => ({ rang: rang + 1, format, rangee: place }))
  })
  return { titres: [dire('mesure'), ...grilles.map(({ nom }) => nom)], rangees, largeurs: [46, ...grilles.map(() => 24)], formats }
}

const MESURES = [
  ['effectif', 'effectif'],
  ['meilleure', 'meilleure'],
  ['troisieme-quartile', 'troisiemeQuartile'],
  ['mediane', 'mediane'],
  ['premier-quartile', 'premierQuartile'],
  ['plus-faible', 'plusFaible'],
  ['moyenne', 'moyenne'],
] as const satisfies readonly (readonly [string, keyof DistributionDeNotes])[]

function publie(distribution: DistributionDeNotes, cle: (typeof MESURES)[number][1]): Case {
  return distribution.masquee ? SECRET : (distribution[cle] ?? '')
}

export function blocDeComparaison(comparaison: ComparaisonDeGrilles): TableauDeRapport {
  const rangee = (id: string, effectif: number | null): readonly Case[] => [dire(id), effectif ?? SECRET]
  return {
    titres: [dire('comparaison'), dire('effectif')],
    rangees: [
      rangee('comparees', comparaison.comparees),
      rangee('montent', comparaison.montent),
      rangee('descendent', comparaison.descendent),
      rangee('inchangees', comparaison.inchangees),
      rangee('entrent', comparaison.entrentAuPremierQuart),
      rangee('sortent', comparaison.sortentDuPremierQuart),
    ],
    largeurs: [],
    formats: [],
  }
}

/** Mêmes tranches pour toutes les grilles. */
export function tableauDesTranches(grilles: readonly ResultatDeGrille[]): TableauDeRapport {
  const tranches = grilles.find((grille) => grille.tranches.length > 0)?.tranches ?? []
  const derniere = tranches.length - 1
  return {
    titres: [dire('tranche'), ...grilles.map(({ nom }) => nom)],
    rangees: tranches.map(({ de, a }, rang) => [
      redigerMessage({ id: rang === derniere ? 'cli.rapport-tranche-fermee' : 'cli.rapport-tranche-ouverte', donnees: { de, a } }),
      ...grilles.map((grille) => grille.tranches[rang]?.effectif ?? SECRET),
    ]),
    largeurs: [22, ...grilles.map(() => 18)],
    formats: grilles.map((_, rang) => ({ rang: rang + 1, format: '#,##0' })),
  }
}

/** Un critère par rangée : ce que le retirer, ou le peser de dix pour cent de plus ou de moins, change. */
export function tableauDeSensibilite({ distribution, sensibilite }: ResultatDeGrille): TableauDeRapport {
  const ids = ['critere', 'grille', 'ligne', 'actives', 'ecart-de-mediane', 'retire-part', 'retire-deplacees', 'plus-mediane', 'plus-deplacees', 'moins-mediane', 'moins-deplacees']
  const ecart = (mediane: number | null): Case => (mediane === null || distribution.mediane === null ? SECRET : Math.round((mediane - distribution.mediane) * 1e9) / 1e9)
  return {
    titres: ids.map(dire),
    rangees: sensibilite.map(({ id, libelle, grille, ligne, actives, retire, plus, moins }) => [
      id === null || id === libelle ? libelle : `${id} · ${libelle}`,
      dire(`grille-${grille}`),
      ligne,
      actives ?? SECRET,
      ecart(retire.mediane),
      retire.prioritairesAuPremierQuart ?? SECRET,
      retire.deplacees ?? SECRET,
      ecart(plus.mediane),
      plus.deplacees ?? SECRET,
      ecart(moins.mediane),
      moins.deplacees ?? SECRET,
    ]),
    largeurs: [44, 14, 10, 14, 14, 18, 14, 14, 14, 14, 14],
    formats: [{ rang: 5, format: PART }],
  }
}

function dire(id: string): string {
  return redigerMessage({ id: `cli.rapport-${id}`, donnees: {} })
}
