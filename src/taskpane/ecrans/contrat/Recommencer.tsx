import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import type { Gardien } from '../../dossier/gardien'
import { phraseDErreur } from '../../phrase-derreur'

/** Efface le contrat du classeur, après accord ; les feuilles restent. */
export function Recommencer({ gardien }: { readonly gardien: Gardien }): ReactElement {
  const [demande, setDemande] = useState(false)
  const [refus, setRefus] = useState<string | null>(null)
  const cadre = useFocusRattrape(demande)

  async function effacer(): Promise<void> {
    setDemande(false)
    setRefus(await gardien.recommencer().then(() => null, phraseDErreur))
  }

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre" onKeyDown={surEchappement(demande ? () => setDemande(false) : null)}>
      <ZoneVivante>
        {demande ? <p>{dire('contrat.recommencer-demande')}</p> : null}
        {refus === null ? null : (
          <Avis genre="erreur">
            <p>{refus}</p>
          </Avis>
        )}
      </ZoneVivante>
      {demande ? (
        <div className="mx-boutons">
          <Bouton surClic={() => void effacer()}>{dire('contrat.recommencer-accord')}</Bouton>
          <Bouton surClic={() => setDemande(false)}>{dire('contrat.recommencer-refus')}</Bouton>
        </div>
      ) : (
        <Bouton surClic={() => setDemande(true)}>{dire('contrat.recommencer')}</Bouton>
      )}
    </div>
  )
}
