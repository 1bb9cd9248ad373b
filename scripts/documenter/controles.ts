import type { Controle } from '../../src/audit'
import { GRAVITES } from '../../src/regles'
import type { RegleConnue, TableauDeSuivi } from '../../src/regles'
import { AVERTISSEMENT, ancre, cellule, tableau } from './markdown'

/** Ce qu'il faut pour rédiger la page des contrôles. */
export interface AutourDesControles {
  readonly registre: readonly RegleConnue[]
  readonly suivis: readonly TableauDeSuivi[]
  /** Phrase d'un identifiant. */
  readonly phrase: (id: string) => string
  readonly ditesParUnAutre: Readonly<Record<string, readonly string[]>>
  readonly sansControle: Readonly<Record<string, string>>
}

const FAMILLES: Readonly<Record<string, string>> = {
  COM: 'Qualité des données',
  SRU: 'Rattrapage SRU',
  CMS: 'Contrat de mixité sociale',
  GRI: 'Grilles de questions',
  COT: 'Cotation de la demande',
  FLUX: 'Gestion en flux',
}

/** docs/controles.md : chaque contrôle de l'audit, puis les règles que dit le contrôle d'une autre, et celles que rien ne contrôle encore. */
export function redigerControles(controles: readonly Controle[], autour: AutourDesControles): string {
  const familles = [...new Set(controles.map(({ regle }) => familleDe(regle)))].sort((a, b) => rangDe(a) - rangDe(b))
  return [
    '# Contrôles de l’audit',
    AVERTISSEMENT,
    `${controles.length} contrôles. Chacun rend, case par case, « conforme », « non conforme » ou « à vérifier ». Sa gravité est celle de ce`,
    'qu’il relève d’ordinaire ; un constat en porte une autre quand la règle le dit, et devient une alerte (AL) quand une personne doit',
    `trancher. De la plus grave à la plus légère : ${GRAVITES.join(', ')}. Les règles : [regles.md](regles.md). Le guide :`,
    '[guide-audit.md](guide-audit.md).',
    '',
    ...familles.flatMap((famille) => redigerFamille(famille, controles, autour)),
    ...redigerDites(controles, autour),
    ...redigerAbsentes(autour),
  ].join('\n')
}

/** Règle → contrôles qui la relèvent sans être les siens. */
export function regleDiteParUnAutre(controles: readonly Controle[], { suivis, ditesParUnAutre }: AutourDesControles): ReadonlyMap<string, readonly string[]> {
  const siennes = new Set(controles.map(({ regle }) => regle))
  const dites = new Map(Object.entries(ditesParUnAutre))
  for (const { id, fiches } of suivis) {
    for (const { id: regle } of fiches) if (!siennes.has(regle)) dites.set(regle, [...(dites.get(regle) ?? []), `${id}.suivi`])
  }
  return dites
}

function redigerFamille(famille: string, controles: readonly Controle[], autour: AutourDesControles): readonly string[] {
  const lignes = controles
    .filter(({ regle }) => familleDe(regle) === famille)
    .sort((a, b) => a.regle.localeCompare(b.regle))
    .map((controle) => [`\`${controle.id}\``, enLien(controle.regle), controle.gravite, cellule(objetDe(controle, autour)), cellule(articleDe(controle, autour))])
  return [`## ${FAMILLES[famille] ?? famille}`, '', ...tableau(['Contrôle', 'Règle', 'Gravité', 'Ce qui est contrôlé', 'Article'], lignes)]
}

/** Tous les tableaux de suivi ont la même aide : leur titre dit mieux ce qui est contrôlé. */
function objetDe({ id, aide }: Controle, { suivis, phrase }: AutourDesControles): string {
  const suivi = suivis.find((candidat) => id === `${candidat.id}.suivi`)
  if (suivi === undefined) return phrase(aide)
  const regles = suivi.fiches.map((fiche) => fiche.id)
  return `Tableau de suivi « ${suivi.titre} », ligne par ligne${regles.length > 1 ? ` (${regles.join(', ')})` : ''}.`
}

function articleDe({ regle }: Controle, { registre }: AutourDesControles): string {
  const connue = registre.find(({ id }) => id === regle)
  return connue?.etat === 'appliquée' ? (connue.articles[0]?.article ?? '') : ''
}

function redigerDites(controles: readonly Controle[], autour: AutourDesControles): readonly string[] {
  const dites = regleDiteParUnAutre(controles, autour)
  const lignes = autour.registre.flatMap(({ id, titre }) => {
    const par = dites.get(id)
    return par === undefined ? [] : [[enLien(id), cellule(titre), par.map((controle) => `\`${controle}\``).join(', ')]]
  })
  return [
    '## Règles dites par le contrôle d’une autre',
    '',
    'Le constat porte leur numéro ; seule CMS-34 se dit sous celui de CMS-16, à qui le registre la renvoie.',
    '',
    ...tableau(['Règle', 'Titre', 'Contrôle'], lignes),
  ]
}

function redigerAbsentes({ registre, sansControle }: AutourDesControles): readonly string[] {
  const lignes = registre.flatMap(({ id, titre }) => (sansControle[id] === undefined ? [] : [[enLien(id), cellule(titre), cellule(sansControle[id])]]))
  const prevues = registre.filter(({ etat }) => etat === 'prévue')
  const familles = [...new Set(prevues.map(({ id }) => familleDe(id)))]
  return [
    '## Règles que l’audit ne contrôle pas encore',
    '',
    ...tableau(['Règle', 'Titre', 'Pourquoi'], lignes),
    `S’y ajoutent les [${prevues.length} règles prévues](regles.md#règles-prévues) (${familles.join(', ')}) : Mixité ne les applique pas encore, il ne`,
    'les contrôle donc pas.',
    '',
  ]
}

function enLien(regle: string): string {
  return `[${regle}](regles.md#${ancre(regle)})`
}

function familleDe(regle: string): string {
  return regle.split('-')[0] ?? regle
}

function rangDe(famille: string): number {
  return Object.keys(FAMILLES).indexOf(famille)
}
