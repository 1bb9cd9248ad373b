import type { RegleConnue } from '../../src/regles'
import { AVERTISSEMENT, ancre, cellule, tableau } from './markdown'
import type { AutourDesRegles } from './regle'
import { NATURES, redigerRegle } from './regle'
import { redigerParametres, redigerPointsOuverts } from './regles-annexes'

/** docs/regles.md : chaque règle appliquée avec ses articles, ses nombres, ses fonctions et ses essais ; puis les règles prévues. */
export function redigerRegles(registre: readonly RegleConnue[], autour: AutourDesRegles): string {
  const appliquees = registre.filter((regle) => regle.etat === 'appliquée')
  const prevues = registre.filter((regle) => regle.etat === 'prévue')
  return [
    '# Règles de droit',
    AVERTISSEMENT,
    `${appliquees.length} règles appliquées, [${prevues.length} prévues](#règles-prévues). Une règle appliquée vit dans un fichier de`,
    '`src/regles`, avec sa fiche. Ses essais sont ceux dont un titre la nomme ; ses cas d’or, ceux dont la provenance la nomme ou dont la',
    'fonction l’applique.',
    '',
    ...tableau(
      ['Règle', 'Titre', 'Nature', 'Points ouverts'],
      appliquees.map(({ id, titre, nature, pointsOuverts }) => [
        `[${id}](#${ancre(id)})`,
        cellule(titre),
        NATURES[nature],
        pointsOuverts.join(', '),
      ]),
    ),
    ...appliquees.flatMap((fiche) => redigerRegle(fiche, autour)),
    '## Règles prévues',
    '',
    ...(prevues.length === 0
      ? ['Aucune.', '']
      : ['Le registre les porte, Mixité ne les applique pas encore.', '', ...tableau(['Règle', 'Titre'], prevues.map(({ id, titre }) => [id, cellule(titre)]))]),
    ...redigerParametres(autour.parametres),
    ...redigerPointsOuverts(autour.points),
  ].join('\n')
}
