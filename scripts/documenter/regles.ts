import type { FicheDeRegle, ParametreDate, PointOuvert } from '../../src/regles'
import { AVERTISSEMENT, cellule, tableau } from './markdown'
import { redigerParametres, redigerPointsOuverts } from './regles-annexes'

const NATURES: Readonly<Record<FicheDeRegle['nature'], string>> = {
  calcul: 'calcul',
  decision: 'décision',
  controle: 'contrôle',
  echeance: 'échéance',
  parametre: 'paramètre',
  reference: 'référence',
}

/** docs/regles.md : chaque règle avec ses articles, ses paramètres datés et les points ouverts qu'elle touche. */
export function redigerRegles(
  regles: readonly FicheDeRegle[],
  parametres: readonly ParametreDate[],
  points: readonly PointOuvert[],
): string {
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
        NATURES[nature],
        pointsOuverts.join(', '),
      ]),
    ),
    ...regles.flatMap(redigerRegle),
    ...redigerParametres(parametres),
    ...redigerPointsOuverts(points),
  ].join('\n')
}

function redigerRegle({ id, titre, nature, articles, parametres, pointsOuverts }: FicheDeRegle): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${titre}** (${NATURES[nature]})`,
    '',
    ...articles.map(({ article, source, lieu }) => `- ${article} : ${source}, ${lieu}`),
    ...(parametres.length === 0 ? [] : [`- Paramètres : ${parametres.map((parametre) => `\`${parametre}\``).join(', ')}`]),
    ...(pointsOuverts.length === 0 ? [] : [`- Points ouverts : ${pointsOuverts.join(', ')}`]),
    '',
  ]
}
