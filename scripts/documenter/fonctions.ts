import type { ArgumentDecrit, FonctionDecrite } from '../../src/catalogue'
import { ESPACE_DE_NOMS } from '../../src/catalogue'
import { AVERTISSEMENT, cellule, liste, tableau } from './markdown'

/** docs/fonctions.md : chaque fonction telle que le catalogue la décrit. */
export function redigerFonctions(fonctions: readonly FonctionDecrite[]): string {
  return [
    '# Fonctions de Mixité',
    AVERTISSEMENT,
    `Dans une cellule d’Excel : \`=${ESPACE_DE_NOMS}.NOM(argument; argument)\`. Excel remet souvent 0 pour une cellule vide :`,
    'la colonne « 0 ou vide » dit ce que cela signifie pour chaque argument.',
    '',
    ...fonctions.map(({ nom, titre }) => `- [${nom}](#${nom.toLowerCase()}) : ${titre}`),
    '',
    ...fonctions.flatMap(redigerFonction),
  ].join('\n')
}

function redigerFonction(fonction: FonctionDecrite): readonly string[] {
  const { nom, titre, description, exemple, unite, forme, articles, regles, erreurs } = fonction
  const signature = fonction.arguments.map(({ nom: argument, obligatoire }) => (obligatoire ? argument : `[${argument}]`)).join('; ')
  return [
    `## ${nom}`,
    '',
    `**${titre}.** ${description}`,
    '',
    `- Signature : \`${ESPACE_DE_NOMS}.${nom}(${signature})\``,
    `- Résultat : ${unite}${forme === 'plage' ? ', une plage qui déborde' : ''}`,
    `- Exemple : \`${exemple.formule}\` rend \`${JSON.stringify(exemple.valeur)}\``,
    '',
    ...redigerArguments(fonction.arguments),
    ...liste('Erreurs', erreurs),
    ...liste('Articles', articles),
    ...(regles.length === 0 ? [] : [`Règles : ${regles.map((id) => `[${id}](regles.md#${id.toLowerCase()})`).join(', ')}.`, '']),
  ]
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
