import React, { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { DocumentRedige } from '../../../redaction'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

interface Proprietes {
  readonly redige: DocumentRedige
  readonly nom: string
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Fait le .docx, le propose au téléchargement, et en laisse le lien : le contrôle qui porte le volet d’Excel ignore parfois le
 * téléchargement sans le dire.
 */
export function Telecharger({ redige, nom }: Proprietes): ReactElement {
  const [adresse, setAdresse] = useState<string | null>(null)
  const [enCours, setEnCours] = useState(false)
  const [refus, setRefus] = useState<string | null>(null)
  const lien = useRef<HTMLAnchorElement>(null)

  // Le fichier d’un contrat changé depuis serait un fichier faux.
  const actuel = useRef<DocumentRedige | null>(redige)
  useEffect(() => {
    actuel.current = redige
    setAdresse(null)
    return () => {
      actuel.current = null
    }
  }, [redige])
  useEffect(() => {
    if (adresse === null) return undefined
    lien.current?.click()
    return () => URL.revokeObjectURL(adresse)
  }, [adresse])

  async function faire(): Promise<void> {
    setEnCours(true)
    setRefus(null)
    try {
      const { ecrireDocx } = await import(/* webpackChunkName: "docx" */ '../../../redaction/docx/ecrire-docx')
      const octets = await ecrireDocx(redige)
      if (actuel.current === redige) setAdresse(URL.createObjectURL(new Blob([octets], { type: TYPE })))
    } catch (erreur) {
      setRefus(phraseDErreur(erreur))
    } finally {
      setEnCours(false)
    }
  }

  return (
    <>
      <Bouton desactive={enCours} surClic={() => void faire()}>
        {dire('rediger.telecharger')}
      </Bouton>
      <Refus phrase={refus} />
      <ZoneVivante>
        {enCours ? <p>{dire('rediger.fabrication')}</p> : null}
        {adresse === null ? null : (
          <p>
            {dire('rediger.fichier-pret')}{' '}
            <a ref={lien} href={adresse} download={nom}>
              {nom}
            </a>
          </p>
        )}
      </ZoneVivante>
    </>
  )
}
