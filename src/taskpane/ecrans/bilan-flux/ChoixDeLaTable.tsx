import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur, Plage } from '../../../classeur/port'
import { FEUILLE_BILAN_DU_FLUX } from '../../../trames'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { retrouverPlage } from '../../cas-usage/coter/retrouver-plage'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { ChoixDePlage } from '../coter/ChoixDePlage'
import { usePlages } from '../coter/usePlages'

interface Proprietes {
  readonly classeur: Classeur
  /** Table choisie à la main, ici ou lors d’un passage d’avant. */
  readonly retenue: PlageProposee | null
  readonly surChoix: (plage: PlageProposee | null) => void
  readonly surTable: (plage: Plage) => void
}

/** La table longue du bilan : un tableau d’Excel, une feuille, ou la sélection. La feuille que l’outil écrit n’en est pas une. */
export function ChoixDeLaTable({ classeur, retenue: choisie, surChoix, surTable }: Proprietes): ReactElement {
  const { etat, relire } = usePlages(classeur)
  const [manque, setManque] = useState<string | null>(null)
  const plages = etat.genre === 'lues' ? etat.plages.filter(({ plage }) => !memeNomDeFeuille(plage.feuille, FEUILLE_BILAN_DU_FLUX)) : []
  const retenue = retrouverPlage(choisie, plages) ?? (plages.length === 1 ? (plages[0] ?? null) : null)

  function continuer(): void {
    if (retenue === null) return setManque(dire('bilan-flux.table-manque'))
    if (memeNomDeFeuille(retenue.plage.feuille, FEUILLE_BILAN_DU_FLUX)) return setManque(dire('bilan-flux.feuille-du-bilan', { feuille: FEUILLE_BILAN_DU_FLUX }))
    surTable(retenue.plage)
  }

  if (etat.genre === 'attente') return <p>{dire('bilan-flux.attente')}</p>
  return (
    <section aria-label={dire('bilan-flux.table')}>
      <p>{dire('bilan-flux.intro')}</p>
      <p className="mx-aide">{dire('bilan-flux.promesse')}</p>
      {etat.genre === 'refusees' || plages.length === 0 ? (
        <Avis genre={etat.genre === 'refusees' ? 'erreur' : 'information'}>
          <p>{etat.genre === 'refusees' ? etat.phrase : dire('bilan-flux.classeur-vide')}</p>
        </Avis>
      ) : (
        <ChoixDePlage
          classeur={classeur}
          libelle={dire('bilan-flux.table')}
          aide={dire('bilan-flux.table-aide')}
          rien={dire('bilan-flux.a-choisir')}
          plages={plages}
          choisie={retenue}
          surChangement={(plage) => {
            setManque(null)
            surChoix(plage)
          }}
        />
      )}
      <div role="alert">{manque === null ? null : <p className="mx-erreur">{manque}</p>}</div>
      <div className="mx-boutons">
        {plages.length === 0 ? null : (
          <Bouton genre="principal" surClic={continuer}>
            {dire('bilan-flux.continuer')}
          </Bouton>
        )}
        <Bouton surClic={relire}>{dire('bilan-flux.relire')}</Bouton>
      </div>
    </section>
  )
}
