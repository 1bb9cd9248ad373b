import type { ArgumentDecrit, FonctionDecrite, Sujet } from '../../src/catalogue'
import { ESPACE_DE_NOMS } from '../../src/catalogue'
import { redigerExemple } from './exemple'
import { AVERTISSEMENT, ancre, cellule, liste, tableau } from './markdown'

/** docs/fonctions.md : chaque fonction telle que le catalogue la décrit, rangée par sujet. */
export function redigerFonctions(sujets: readonly Sujet[]): string {
  const groupes = sujets.filter(({ fonctions }) => fonctions.length > 0)
  return [
    '# Fonctions de Mixité',
    AVERTISSEMENT,
    `Dans une cellule d’Excel : \`=${ESPACE_DE_NOMS}.NOM(argument; argument)\`. Excel remet souvent 0 pour une cellule vide :`,
    'la colonne « 0 ou vide » dit ce que cela signifie pour chaque argument.',
    '',
    ...groupes.flatMap(({ titre, fonctions }) => [
      `**${titre}**`,
      '',
      ...fonctions.map((fonction) => `- [${fonction.nom}](#${ancre(fonction.nom)}) : ${fonction.titre}`),
      '',
    ]),
    ...groupes.flatMap(({ titre, fonctions }) => [`## ${titre}`, '', ...fonctions.flatMap(redigerFonction)]),
  ].join('\n')
}

function redigerFonction(fonction: FonctionDecrite): readonly string[] {
  const { nom, titre, description, unite, forme, articles, regles, erreurs } = fonction
  const signature = fonction.arguments.map(({ nom: argument, obligatoire }) => (obligatoire ? argument : `[${argument}]`)).join('; ')
  return [
    `### ${nom}`,
    '',
    `**${titre}.** ${description}`,
    '',
    `- Signature : \`${ESPACE_DE_NOMS}.${nom}(${signature})\``,
    `- Résultat : ${unite}${forme === 'plage' ? ', une plage qui déborde' : ''}`,
    ...redigerColonnes(fonction),
    '',
    ...redigerExemple(fonction),
    ...redigerArguments(fonction.arguments),
    ...liste('Erreurs', erreurs),
    ...liste('Articles', articles),
    ...(regles.length === 0 ? [] : [`Règles : ${regles.map((id) => `[${id}](regles.md#${ancre(id)})`).join(', ')}.`, '']),
  ]
}

/** Titres des colonnes d'un résultat en tableau, chacun avec son unité quand elle est dite. */
function redigerColonnes({ colonnes = [], unites = [] }: FonctionDecrite): readonly string[] {
  const decrites = colonnes.map((titre, rang) => `« ${titre} »${unites[rang] === undefined ? '' : ` (${unites[rang]})`}`)
  return decrites.length === 0 ? [] : [`- Colonnes du résultat : ${decrites.join(', ')}`]
}

function redigerArguments(decrits: readonly ArgumentDecrit[]): readonly string[] {
  if (decrits.length === 0) return ['Aucun argument.', '']
  return tableau(
    ['Argument', 'Aide', 'Unité', '0 ou vide', 'Exemple'],
    decrits.map(({ nom, obligatoire, aide, choix, unite, sensDeZero, exemple }) => [
      `\`${nom}\`${obligatoire ? '' : ' (facultatif)'}`,
      cellule(choix === undefined ? aide : `${aide} Choix : ${choix.join(', ')}.`),
      cellule(unite),
      cellule(sensDeZero),
      `\`${cellule(exemple)}\``,
    ]),
  )
}
