import type { ActionEcrite } from '../../regles'
import { analyseParTheme, controlerEngagements, lireTheme } from '../../regles'
import type { LigneSaisie } from '../remplir/types'
import type { TableDeTrame } from '../types'
import { estVide, jourDe, listeDe, numeroDe, texteDe } from './cases'
import { nomsDes, plhExecutoire } from './communes'
import { constatsPortes } from './constats-du-resultat'
import { termeDuContrat } from './terme'
import type { Controle, SaisieAControler } from './types'

const MOYEN_TERME = /^moyen terme/i

function actionsDe(lignes: readonly LigneSaisie[]): readonly ActionEcrite[] {
  return lignes.flatMap((ligne, rang) =>
    estVide(ligne)
      ? []
      : [
          {
            ligne: numeroDe(rang),
            theme: texteDe(ligne, 'theme'),
            action: texteDe(ligne, 'action'),
            signataires: listeDe(ligne, 'sign'),
            pilotes: listeDe(ligne, 'pilote'),
            resultats: texteDe(ligne, 'resultat'),
            indicateur: texteDe(ligne, 'ind'),
            methode: texteDe(ligne, 'methode'),
            debut: jourDe(ligne, 'cal_deb'),
            fin: jourDe(ligne, 'cal_fin'),
            moyenTerme: MOYEN_TERME.test(texteDe(ligne, 'terme') ?? ''),
            plh: texteDe(ligne, 'plh'),
          },
        ],
  )
}

/** Analyse par thème (CMS-29) ; les engagements de l'article 1er disent la gravité d'un thème vide. */
export function controlerTableDesThemes(table: TableDeTrame): Controle {
  return ({ lignes, horsTableau, entree, reste = {} }) => {
    const engagements = reste.tables?.['TAB-12']
    const actions = engagements === undefined ? null : actionsDe(engagements.lignes)
    const themes = table.lignes.flatMap(({ intitule }, rang) => {
      const theme = lireTheme(intitule)
      if (theme === undefined) return []
      const siennes = actions === null ? null : actions.filter((action) => lireTheme(action.theme ?? '') === theme).length
      return [{ theme, difficultes: texteDe(lignes[rang], 'diff'), outils: texteDe(lignes[rang], 'outils'), effets: null, engagements: siennes }]
    })
    return constatsPortes(
      analyseParTheme({
        themes,
        synthese: texteDe(horsTableau, 'synthese'),
        plh: plhExecutoire(entree),
        impactDuPlh: texteDe(horsTableau, 'impact_plh'),
      }),
    )
  }
}

/** Engagements et actions (CMS-30). */
export const controlerTableDesActions: Controle = (saisie) =>
  constatsPortes(
    controlerEngagements({
      actions: actionsDe(saisie.lignes),
      terme: termeDuContrat(saisie),
      acteurs: acteursDe(saisie),
      plh: plhExecutoire(saisie.entree),
    }),
  )

/** Qui peut piloter : les parties au contrat, par leur rôle ou par leur nom. */
function acteursDe({ entree, reste = {} }: SaisieAControler): readonly string[] {
  const { epci, grandParis } = entree.territoire
  const parties = (reste.tables?.['TAB-01']?.lignes ?? []).flatMap((ligne) => [texteDe(ligne, 'nom'), texteDe(ligne, 'type')])
  return [
    'Commune',
    'EPCI',
    'État',
    ...(grandParis ? ['EPT'] : []),
    ...(epci === null ? [] : [epci]),
    ...nomsDes(entree),
    ...parties.filter((partie) => partie !== null),
  ]
}
