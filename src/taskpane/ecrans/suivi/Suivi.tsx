import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { SuiviTrouve } from '../../../trames'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import type { ProprietesDOutil } from '../outils'
import { ListeDesSuivis } from './ListeDesSuivis'
import { SuiviOuvert } from './SuiviOuvert'

/** « Tableaux de suivi » : ceux de la cotation et de la gestion en flux ; en choisir un, poser sa feuille, la contrôler. */
export function Suivi({ classeur, journal }: ProprietesDOutil): ReactElement {
  const [ouvert, setOuvert] = useState<SuiviTrouve | null>(null)
  const [quitte, setQuitte] = useState<string | null>(null)
  const [recherche, setRecherche] = useState('')
  const [jour, setJour] = useState<number | null>(jourDAujourdhui)
  const cadre = useFocusRattrape(ouvert?.suivi.id ?? '')

  function fermer(): void {
    setQuitte(ouvert?.suivi.id ?? null)
    setOuvert(null)
  }

  return (
    <main onKeyDown={surEchappement(ouvert === null ? null : fermer)}>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        {ouvert === null ? (
          <ListeDesSuivis recherche={recherche} surRecherche={setRecherche} quitte={quitte} surChoix={setOuvert} />
        ) : (
          <SuiviOuvert
            key={ouvert.suivi.id}
            classeur={classeur}
            journal={journal}
            trouve={ouvert}
            jour={jour}
            surJour={setJour}
            surFermeture={fermer}
          />
        )}
      </div>
    </main>
  )
}
