import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { choisirCelluleDEssai, sonder } from '../../cas-usage/sonder'
import type { EtatFonctions } from '../../cas-usage/sonder'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { attendre } from './attendre'

type Avancee =
  | { readonly etape: 'inconnu' }
  | { readonly etape: 'accord'; readonly cellule: Plage }
  | { readonly etape: 'essai' }
  | { readonly etape: 'connu'; readonly etat: EtatFonctions }
  | { readonly etape: 'echec'; readonly phrase: string }

/** L’essai écrit une cellule vide puis l’efface : il ne part qu’après accord, la cellule étant nommée. */
export function EtatDesFonctions({ classeur }: { readonly classeur: Classeur }): ReactElement {
  const [avancee, setAvancee] = useState<Avancee>({ etape: 'inconnu' })
  const cadre = useFocusRattrape(avancee.etape)

  async function tenter(suite: () => Promise<Avancee>): Promise<void> {
    setAvancee(await suite().catch((erreur: unknown): Avancee => ({ etape: 'echec', phrase: phraseDErreur(erreur) })))
  }

  const demander = (): Promise<void> =>
    tenter(async () => {
      const cellule = await choisirCelluleDEssai(classeur)
      return cellule === null ? { etape: 'connu', etat: { genre: 'sans-place' } } : { etape: 'accord', cellule }
    })

  const essayer = (cellule: Plage): Promise<void> => {
    setAvancee({ etape: 'essai' })
    return tenter(async () => ({ etape: 'connu', etat: await sonder(classeur, cellule, attendre) }))
  }

  return (
    <section>
      <h2>{dire('sonde.titre')}</h2>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <ZoneVivante>
          <Annonce avancee={avancee} />
        </ZoneVivante>
        {avancee.etape === 'accord' ? (
          <div className="mx-boutons">
            <Bouton genre="principal" surClic={() => void essayer(avancee.cellule)}>
              {dire('sonde.accord')}
            </Bouton>
            <Bouton surClic={() => setAvancee({ etape: 'inconnu' })}>{dire('sonde.refus')}</Bouton>
          </div>
        ) : (
          <Bouton desactive={avancee.etape === 'essai'} surClic={() => void demander()}>
            {dire(avancee.etape === 'inconnu' ? 'sonde.verifier' : 'sonde.reverifier')}
          </Bouton>
        )}
      </div>
    </section>
  )
}

function Annonce({ avancee }: { readonly avancee: Avancee }): ReactElement {
  switch (avancee.etape) {
    case 'inconnu':
      return <p>{dire('sonde.inconnu')}</p>
    case 'accord':
      return <p>{dire('sonde.demande', { cellule: ecrireAdresse(avancee.cellule) })}</p>
    case 'essai':
      return <p>{dire('sonde.en-cours')}</p>
    case 'echec':
      return (
        <Avis genre="erreur">
          <p>{avancee.phrase}</p>
        </Avis>
      )
    case 'connu':
      return <Verdict etat={avancee.etat} />
  }
}

function Verdict({ etat }: { readonly etat: EtatFonctions }): ReactElement {
  if (etat.genre === 'tournent') {
    return (
      <Avis genre="succes">
        <p>{dire('sonde.tournent', { version: etat.version })}</p>
      </Avis>
    )
  }
  if (etat.genre === 'sans-place') {
    return (
      <Avis genre="information">
        <p>{dire('sonde.sans-place')}</p>
      </Avis>
    )
  }
  return (
    <Avis genre="alerte">
      <p>{dire('sonde.muettes', { lu: etat.lu === '' ? dire('valeur.vide') : etat.lu })}</p>
      <ol>
        <li>{dire('sonde.remede-1')}</li>
        <li>{dire('sonde.remede-2')}</li>
        <li>{dire('sonde.remede-3')}</li>
      </ol>
    </Avis>
  )
}
