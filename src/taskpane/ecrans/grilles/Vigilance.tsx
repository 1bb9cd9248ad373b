import React from 'react'
import type { ReactElement } from 'react'
import { COTES_DE_VIGILANCE } from '../../../regles'
import { avecReponse } from '../../cas-usage/grilles/reponses'
import { Choix } from '../../composants/Choix'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'
import type { ProprietesDeGrille } from './GrilleOuverte'

const A_JUSTIFIER: readonly string[] = ['non traité', 'sans objet']

/** Points de vigilance de l’État que la grille porte : une cote chacun, et la raison de ceux qu’on ne traite pas (GRI-06). */
export function Vigilance({ grille: { pointsDeVigilance }, dossier, surDossier }: ProprietesDeGrille): ReactElement | null {
  if (pointsDeVigilance.length === 0) return null
  return (
    <section>
      <h2>{dire('grilles.vigilance')}</h2>
      {pointsDeVigilance.map(({ id, libelle }) => {
        const cote = String(dossier.reponses[id]?.reponse ?? '')
        const justification = String(dossier.reponses[id]?.commentaire ?? '')
        return (
          <div key={id} className="mx-argument">
            <Choix
              libelle={libelle}
              valeur={cote}
              options={['', ...COTES_DE_VIGILANCE, ...(cote === '' || COTES_DE_VIGILANCE.some((une) => une === cote) ? [] : [cote])].map((valeur) => ({
                valeur,
                texte: valeur === '' ? dire('tables.non-renseigne') : valeur,
              }))}
              surChangement={(choisie) => surDossier(avecReponse(dossier, id, 'reponse', choisie))}
            />
            {A_JUSTIFIER.includes(cote) || justification !== '' ? (
              <ZoneDeTexte
                libelle={dire('grilles.justification', { point: libelle })}
                valeur={justification}
                surChangement={(texte) => surDossier(avecReponse(dossier, id, 'commentaire', texte))}
              />
            ) : null}
          </div>
        )
      })}
    </section>
  )
}
