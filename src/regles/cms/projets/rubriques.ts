import { normaliser } from '../../socle/normaliser'

/** Rubrique de la trame : intitulé rendu, autres façons de l'écrire. */
export interface Rubrique {
  readonly intitule: string
  readonly variantes: readonly string[]
  /** Numéro d'article du 3e volet, dont l'ordre et les intitulés sont imposés. */
  readonly article?: number
}

function rubrique(intitule: string, ...variantes: readonly string[]): Rubrique {
  return { intitule, variantes }
}

function article(numero: number, intitule: string): Rubrique {
  return { intitule, variantes: [`Article ${numero}`, ...(numero === 1 ? ['Article 1er'] : [])], article: numero }
}

/** Les 16 rubriques de la trame, dans son ordre ; la période se retire des intitulés, elle change de contrat en contrat. */
export const RUBRIQUES: readonly Rubrique[] = [
  rubrique('Parties', 'Parties signataires', 'Parties au contrat', 'Entre'),
  rubrique('Préambule', 'Préambule : Enjeux et ambitions du contrat de mixité sociale'),
  rubrique('Présentation de la commune', 'Présentation'),
  rubrique('1) Évolution du taux de logement social'),
  rubrique('2) État des lieux du parc social et de la demande locative sociale'),
  rubrique('3) Dynamique de rattrapage SRU'),
  rubrique('4) Les modes de production du logement social'),
  rubrique('1) Action foncière'),
  rubrique('2) Urbanisme et aménagement'),
  rubrique('3) Programmation et financement du logement social', 'Programmation et financement'),
  rubrique('4) Attribution aux publics prioritaires', 'Attributions aux publics prioritaires'),
  article(1, 'Article 1er - Les engagements et actions à mener'),
  article(2, 'Article 2 - Les objectifs de rattrapage'),
  article(3, 'Article 3 - Les projets de logements sociaux'),
  article(4, 'Article 4 - Pilotage, suivi et animation du contrat de mixité sociale'),
  rubrique('Signatures', 'Signature', 'Bloc de signatures'),
]

/** Numéro d'article, puis texte libre : l'article se reconnaît, son intitulé est alors à vérifier. */
const ARTICLE = /^article (?:1er|[1-4])\b/

function cleDe(texte: string): string {
  return normaliser(texte)
    .replace(/ pour (?:la periode )?20\d\d 20\d\d$/, '')
    .replace(/^\d (?=[a-z])/, '')
    .replace(/^art (?=1er|premier|[1-4])/, 'article ')
    .replace(/^article premier\b/, 'article 1er')
}

const PAR_CLE: ReadonlyMap<string, Rubrique> = new Map(
  RUBRIQUES.flatMap((lue) => [lue.intitule, ...lue.variantes].map((texte) => [cleDe(texte), lue] as const)),
)

/** Reconnaît une rubrique ; `intitulePropre` faux quand un article porte un autre intitulé que celui de la trame. */
export function reconnaitreRubrique(
  texte: string,
): { readonly rubrique: Rubrique; readonly intitulePropre: boolean } | undefined {
  const cle = cleDe(texte)
  const exacte = PAR_CLE.get(cle)
  if (exacte !== undefined) return { rubrique: exacte, intitulePropre: true }
  const parNumero = PAR_CLE.get(ARTICLE.exec(cle)?.[0] ?? '')
  return parNumero === undefined ? undefined : { rubrique: parNumero, intitulePropre: false }
}
