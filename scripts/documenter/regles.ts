import type { FicheDeRegle } from '../../src/regles'
import { AVERTISSEMENT, cellule, tableau } from './markdown'

/** docs/regles.md : chaque règle avec ses articles, ses paramètres datés et les points ouverts qu'elle touche. */
export function redigerRegles(regles: readonly FicheDeRegle[]): string {
  return [
    '# Règles de droit',
    AVERTISSEMENT,
    `${regles.length} règles. Une règle vit dans un fichier de \`src/regles\`, avec sa fiche.`,
    '',
    ...tableau(
      ['Règle', 'Titre', 'Nature', 'Points ouverts'],
      regles.map(({ id, titre, nature, pointsOuverts }) => [
        `[${id}](#${id.toLowerCase()})`,
        cellule(titre),
        nature,
        pointsOuverts.join(', '),
      ]),
    ),
    ...regles.flatMap(redigerRegle),
  ].join('\n')
}

function redigerRegle({ id, titre, nature, articles, parametres, pointsOuverts }: FicheDeRegle): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${titre}** (${nature})`,
    '',
    ...articles.map(({ article, source, lieu }) => `- ${article} : ${source}, ${lieu}`),
    ...(parametres.length === 0 ? [] : [`- Paramètres : ${parametres.map((parametre) => `\`${parametre}\``).join(', ')}`]),
    ...(pointsOuverts.length === 0 ? [] : [`- Points ouverts : ${pointsOuverts.join(', ')}`]),
    '',
  ]
}
